// Whether a sentence has its reader tell or send something: by verbs of telling in the forms that ask for it, by a need
// of ours, by a question. What is asked for is looked for elsewhere (`secrets.ts`).
import type { Span } from '../../text';
import { matchesOf } from '../draft/small';

/** Verbs of telling and sending: imperative, infinitive, «если пришлёте». */
const tells = new RegExp(
  String.raw`(?<![а-я])(?:${[
    '(?:при|вы|пере|до|с)?шл(?:(?<!не [а-я]*шл)и|ите|ете)',
    '(?:при|вы|пере|ото|до)слать',
    '(?:при|вы|пере|от)сыла(?:й|йте|ть)',
    '(?:от|пере|на)прав(?:ь|ьте|ить|ите)',
    '(?:от|пере)правляйте',
    'сообщ(?:и|ите|ить|айте)',
    'наз(?:ови|овите|овете|вать|ывайте|ывать)',
    '(?:про|на)?дикту(?:й|йте|ете)',
    '(?:про|на)?диктовать',
    '(?:на|от|до|пере|вы)?пи(?:ши|шите|шете|сать)(?:сь)?',
    'ука(?:жи|жите|жете|зать|зывайте)',
    '(?:с|за|под|до|пере)?ки(?:нь|ньте|нете|нуть|дай|дайте|дывай|дывайте)',
    'да(?:й|йте|дите)',
    'давайте',
    'переда(?:й|йте|дите|ть)',
    'предостав(?:ьте|ить|ите)',
    '(?:под)?ска(?:жи|жите|жете|зать)',
    'уточн(?:ите|ить)',
    'сфот(?:ай|айте|ать|кни|кните|кай|кайте|кать|ографируй|ографируйте|ографировать)',
    'снимите(?= [^.!?]{0,30}(?:на (?:телефон|камеру)|сторон))',
    'остав(?:ьте|ите)(?! (?:себе|дома|при))',
    'добав(?:ь|ьте|ить|ите)',
    '(?:за|про)?чита(?:й|йте|ть)',
    'прочт(?:и|ите|ете)',
    'продублиру(?:й|йте|ете)',
    'повтор(?:ите|ить)',
    'пока(?:жите|зать)(?= (?:мне|нам|карт|код|сюда|[а-я]+ в камеру))',
    'напомн(?:ите|ить)',
    'подел(?:итесь|иться)',
    '(?:при|в)лож(?:ите|ить)',
    'прикреп(?:ите|ить)',
    'озвуч(?:ьте|ить|ивайте)',
    'сбро(?:сь|сьте|сите)(?! (?:парол|его|ее|настро|пин))',
    'жд(?:у|ем)|ожидаем|запрашива(?:ю|ем)',
    '(?:остал[а-я]+|нужно|надо|необходимо|хотел[а-я]* бы|хочу|важно|прошу|просим)(?: [а-я]+){0,2} (?:получить|узнать|знать|увидеть|взять)',
    'узнать у вас',
    'ответ(?:ьте|ить)(?= [^.!?]{0,25}(?:код|цифр|парол|номер))',
    'брос(?:ь|ьте)(?= [^.!?]{0,20}(?:сюда|мне|нам|в чат))',
    '(?:мне|нам) (?:достаточно|хватит|довольно)(?: (?:знать|иметь|получить|увидеть))?',
    '(?:от)?сканиру(?:й|йте)|(?:от)?сканировать|загруз(?:ите|ить)|встав(?:ь|ьте|ить)|зал(?:ей|ейте|ить)|черкн(?:и|ите|уть)|говорите|передавайте|перечисл(?:ите|ить)|довер(?:ьте|ить)|сда(?:йте|ть)|выкла(?:дывай|дывайте)|выложите|набросайте|выпишите|сверим',
  ].join('|')})(?![а-я])`,
  'giu',
);
/** A need: whose it is the words around tell. */
const needs =
  /(?<![а-я])(?:нуж(?:ен|на|но|ны)(?! (?:будет )?(?:запрос|заказ|обнов|подожд|смен)[а-я]*)|понадоб(?:и|я)тся|потребу(?:е|ю)тся|необходим[аоы]?|не хватает|(?:нам|мне) хватит|нам бы|мне бы|осталось за малым|ответным (?:письмом|сообщением)|в ответ на это (?:письмо|сообщение)|(?<=(?:номер|код|срок|цифр|парол)[^.!?]{0,40}пожалуйста, )(?:в ответ|сюда|в чат))(?![а-я])/giu;
/** Verbs of entering ask only where it is entered for us: «введите сюда», «впишите мне». */
const enters =
  /(?<![а-я])(?:введ(?:и|ите)|ввести|вбе(?:й|йте)|вбить|набер(?:и|ите)|набрать|впиш(?:и|ите)|вписать|внес(?:и|ите)|остав(?:ь|ьте))(?![а-я])/giu;
const toUs =
  /(?<![а-я])(?:сюда|здесь|тут|мне|нам|ниже|в (?:этот |этом |наш |нашем )?чат[еу]?|в ответ[еа-я ]*|в (?:этом |ответном )?(?:письме|письмо|комментари[а-я]+|сообщении))(?![а-я])/iu;
const theirNeed =
  /(?<![а-я])(?:вам|тебе|клиенту|ему|ей|им)(?: [а-я]+)? (?:нуж|понадоб|потребу|необходим)|(?:для входа|при входе|чтобы (?:вы )?(?:войти|зайти|авторизоваться))(?![^.!?]*(?:мне|нам) )/iu;
const questions =
  /(?<![а-я])(?:как(?:ой|ая|ое|ие|ов|ова|овы|им)|что за|до какого|прислали|пришел|пришли|есть ли|высветил[а-я]+)(?![а-я])|(?<![a-z])(?:what(?:'s|s| is| are| does| do)?|which|when does|how many)(?![a-z])/giu;

const verb =
  'send|resend|forward|share|tell|give|provide|quote|state|dictate|text|e-?mail|message|repeat|supply|confirm|drop|paste|pop|post|type|put|write(?! (?:it |them |this |that )?down)|attach|photograph|snap|include|submit|read|reply|respond|show|upload|ping|shoot|spell|pass|leave|specify|whisper|hand over|whatsapp|let (?:me|us) (?:have|know|see)|fill in|complete|jot(?! (?:it |them )?down)|add|remind|repeat';
/** English verbs where they ask: at the head of a clause, after “please”, “to”, “could you”. */
const tellsInEnglish = new RegExp(
  String.raw`(?<=(?:^|[.!?,;:–—(-]|(?:^|[^a-z])(?:please|pls|kindly|just|and|then|or|so|(?:could|can|would|will|should|must|may|if|once|when|after|that) you|simply|now|also|either|only|but|(?:need|have|ask(?:ed)?|like|want|required?|remember|sure|best|easiest|quickest|next step is|step is|left is|thing is|you)(?: (?:you|is))? to|first|alternatively|instead|do)) ?)(?:${verb})(?![a-z])|(?<![a-z])(?:by|mind|try|require you|consider) (?:sending|sharing|telling|giving|providing|forwarding|reading|texting|e-?mailing|typing|replying|posting|confirming|quoting|dropping|pasting|supplying|repeating)(?![a-z])`,
  'giu',
);
const needsInEnglish =
  /(?<![a-z])(?:(?:we|i)(?:'ll| will|'d| would| shall| do)?(?: [a-z]+)? (?:need|require|want|like)(?: you)?|(?:once|when|as soon as|until|if|unless|after|before) (?:i|we)(?:'ve| have)?(?: got| get)? ?(?:have|get|got|know|receive|see)?|(?:could|can|may|might) (?:i|we) (?:just |also |please )*(?:have|get|grab|take|see|ask|borrow|trouble)|(?:all|only thing|one thing|thing|what|everything) (?:i|we|that's|that is|we're|i'm) ?(?:need|missing|left|require|want)?|(?:missing|outstanding|left|lacking|needed) (?:is|are|now is)|(?:is|are|'s) (?:your|the)(?= [^.!?]{0,60}\?)|do you (?:have|use|still|know)|waiting (?:for|on)|(?:it|this|that|the (?:form|system|refund|process|bank))(?: only| just| also)? (?:needs?|requires?)|needed from you|(?:i|we) (?:have|need) to (?:have|know|see|get|ask|sign|log)|without|just the|only the|(?:only|just) missing|(?<!(?:it|that) )would (?:help|be (?:handy|useful|enough|great)|do)|(?<=(?:code|digits|number|date|pin|password)[^.!?]{0,40})will do(?=,? (?:in|by|here|as)(?![a-z])|[.!])|in (?:a|your) reply|by return|(?:once|when|after|as soon as) you(?:'ve| have) (?:given|sent|told|read|shared|typed|texted|e-?mailed|provided|passed)|have (?:the|your|that|those) [^.!?]{3,50}(?:ready|handy|to hand)|did you (?:set|choose|pick|get|receive)|(?:have|'ve) you (?:got|received))(?![a-z])/giu;
/** «Мы пришлём», “we'll need to send you”: ours, not the reader's. */
const ours =
  /(?<![a-z])(?:(?:we|i|they|it|system|app|bank)(?:'ll| will| can| could| have to| need to| are going to| am going to|'re going to| would like to| want to|'d like to| had to| may| must)|going|able|happy|unable|ready|trying|used|due|wants?|tries|try) (?:[a-z]+ )?(?:to )?$/iu;
const politeness =
  /(?<![а-яa-z])(?:не (?:могли|мог|могла) бы|не (?:подскажете|сочтите|затруднит|забудьте|забыв[а-я]+|сложно|трудно|против)|если не|пока (?:вы )?не|(?:would|do) you (?:not )?mind|(?:don't|do not) (?:forget|hesitate) to|if you (?:don't|do not) mind|until you|if (?:it's )?not)(?![а-яa-z])/giu;

export interface Told extends Span {
  /** A verb, which takes an object; or a need or a question. */
  readonly verb: boolean;
}

const placed = (text: string, pattern: RegExp, isVerb = false): readonly Told[] =>
  matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, verb: isVerb }));

/** Places of a sentence (plain letters, see `shadowOf`) that have its reader tell something. */
export function askedIn(said: string, question: boolean): readonly Told[] {
  const russian = /[а-я]/iu.test(said)
    ? [
        ...placed(said, tells, true),
        ...(toUs.test(said) ? placed(said, enters, true) : []),
        ...(theirNeed.test(said) ? [] : placed(said, needs)),
      ]
    : [];
  const english = /[a-z]{3}/iu.test(said)
    ? [...placed(said, tellsInEnglish, true).filter(({ start }) => !ours.test(said.slice(0, start))), ...placed(said, needsInEnglish)]
    : [];
  return [...russian, ...(question ? placed(said, questions) : []), ...english];
}

/** The sentence without the negations of politeness: «не могли бы вы», “don't hesitate to”. */
export const withoutPoliteness = (said: string): string => said.replaceAll(politeness, (words) => ' '.repeat(words.length));
