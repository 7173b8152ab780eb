// A secret is asked for where a sentence has its reader tell something (`telling.ts`), names the secret, and is no warning.
import type { Span } from '../../text';
import { isMasked, type Paragraph, type Sentence } from '../draft/paragraph';
import { hasMatch, matchesOf } from '../draft/small';
import { askedIn, withoutPoliteness } from './telling';

/** A kind of secret as it is named. */
export interface Secret {
  /** Without one of these none of the rest is there. */
  readonly hinted: RegExp;
  /** Names of it that need nothing else: Russian, English. */
  readonly named: readonly [RegExp, RegExp];
  /** Names that mean it only where `about` stands in the sentence or the one before: «её номер целиком». */
  readonly meant: RegExp;
  readonly about: RegExp;
  /** What makes them mean something else. */
  readonly apart?: RegExp;
  /** What makes a sentence harmless: «последние четыре цифры», «в пункте выдачи». */
  readonly harmless: RegExp;
}

const against =
  /(?<![а-яa-z])(?:обман(?![а-я])|(?:полож|повес)ьте трубку|положите трубку|не (?:[а-я]+ ){0,2}(?:сообщ|чита|прис|пере|назыв|диктуй|отправл|указыв|пиш|спраш|запраш|прос|треб|нуж|дават|давай|показ|шлите|вводи|впис|публик|храни|увид|дели)[а-я]*|(?:прислать|выслать|отправить|сообщить|назвать|дать|показать) (?:[а-я]+ )?не (?:мо|вправе|умеем)[а-я]*|не (?:видим|видит|храним|знаем|вижу|знаю)|не[а-я]* (?:нужно|надо|стоит|следует|просим|просят)|не (?:понадоб|потребу|нужн|нужен|вправе|имею)[а-я]*|ни |никому|никогда|нигде|никто|мошенник[а-я]*[^.!?]{0,40}(?:прос|спраш|выман|звон|представ|пыта|могут|узна|получ)[а-я]*|(?:прос|спраш|выман)[а-я]+[^.!?]{0,40}мошенник[а-я]*|если (?:кто-то|кто-нибудь|вас|вам|у вас) (?:[а-я]+ )?(?:прос|спрос|спраш|назв|звон|позвон)[а-я]*|never|no one|nobody|(?:scammers?|fraudsters?|criminals?|phishing)(?: [a-z]+){0,4} (?:ask|pretend|pose|call|try|want|use|may|might|often|trick|send)[a-z]*|if (?:anyone|someone|somebody|a caller|they|he|she)|whoever)(?![а-яa-z])/iu;
const againstInEnglish =
  /(?<![a-z])(?:(?:do|does|did|will|should|must|can|may|need|would|is|are)(?: not|n't)|cannot|can't|won't|not|no need|avoid|refrain|leave out|omit|rather than|instead of|neither|nor|without|(?:keeps?|holds?|stores?|have|has|sees?) no)(?![a-z])[^,;:.!?]*$/iu;
const warns =
  /(?<![a-z])(?:do not|don't|not|no need to|avoid|please don't) (?:[a-z]+ )?(?:send|share|tell|give|e-?mail|text|provide|forward|post|disclose|reveal|pass|type|enter|write|include|quote|sending|sharing|giving|ask|need|require|read|put|say|mention)(?![a-z])/iu;
/** «… реквизиты счёта, а не номер карты». */
const but =
  /(?:^|[^а-яa-z])(?:не|кроме|без|ни|not|except|no|(?:call|ring|dial|phone)(?: us on)?(?: the)?|to (?:the|our|this|that)(?: short)?)\s+$/iu;
/** «Без номера карты не смогу, пришлите его». */
const anyway = /(?<![а-я])(?:при|вы|от|на|со|у|с|под|про|в)[а-я]+(?:те|ть) (?:мне |нам |сюда )?(?:их|его|ее)(?![а-я])/iu;
const bare =
  /^(?:пожалуйста, )?(?:диктуйте|назовите|говорите|пишите|называйте|присылайте|сообщайте|продиктуйте|напишите|перешлите|пришлите|скиньте|отправьте|жду их|read it|(?:forward|send|share) (?:me |us )?(?:a |the )?(?:screenshot|screen|photo|picture)|(?:just )?put them|send (?:it|them)|text it|tell me|share it|forward it|give (?:me|us)|type it|pop it|i'll need|(?:please )?(?:reply with|send|forward|share) (?:it|them))(?![а-яa-z])/iu;
/** «Напишите нам, если код не пришёл»: the secret is of the clause that gives the reason. */
const reason =
  /(?<![а-яa-z])(?:если|когда|чтобы|как(?! только)|где|поскольку|потому|if|when|so that|to(?! (?:this|that|the|me|us|my|our|your)(?![a-z]))) [^,;:—–]*$|(?<![а-яa-z])(?:[а-я]+ ли|whether)(?![а-яa-z])[^,;:—–]*$/iu;

/** «…, пришлите его», “…, forward it to me”: the verb takes what was named before. */
const itself =
  /^(?:[ ,]+(?:и|тоже|мне|нам|сюда|здесь|тут|прямо|также|(?:в|на|по|при|через)(?: (?:следующ|ответн|эт|сво|наш|личн|обратн)[а-я]+)? (?:ответ|письм|сообщени|чат|телефон|комментари|почт|звонк|форм)[а-я]*(?: на это [а-я]+)?|in (?:a |your )?(?:reply|chat|e-?mail)|ответом|(?:нашему |моему )?(?:оператору|менеджеру|специалисту|сотруднику)|(?:моему |нашему |моей |нашей )?(?:коллеге|помощни[цк][еу])|в чат|в ответ))*(?:[ ,]+(?:его|ее|их|эт[аоиу]?|it|them|that|this|both|me|us|here|over|back)(?![a-zа-я])(?! (?:the|a|an|your|us|if|when|know|какой|что))|(?= и )|\s*(?:[,.;:!?)—–-]|$))/iu;
const please = /,? (?:пожалуйста|please),?/giu;

const scripts = [/[а-я]/iu, /[a-z]{3}/iu] as const;
const namesIn = (said: string, named: Secret['named']): readonly RegExpExecArray[] =>
  named.flatMap((pattern, nth) => (scripts[nth]?.test(said) ? matchesOf(said, pattern) : []));
const near = (distance: number, most: number): boolean => distance >= 0 && distance <= most;

const takesBefore = (said: string, end: number): boolean => itself.test(said.slice(end).replaceAll(please, ''));

/** A sentence with what it quotes blanked: a button's name asks nobody. */
function unquoted({ shadow, masks }: Paragraph, { start, end }: Sentence): string {
  let said = shadow.slice(start, end);
  for (const mask of masks) {
    const [from, to] = [Math.max(mask.start, start) - start, Math.min(mask.end, end) - start];
    if (from < to) said = said.slice(0, from) + ' '.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** Places that ask the customer for a secret, one a sentence at most. */
export function secretsAsked(
  paragraph: Paragraph,
  { hinted, named, meant, about, apart, harmless }: Secret,
): readonly (Span & { readonly said: string })[] {
  const { shadow, sentences } = paragraph;
  if (!hasMatch(shadow, hinted)) return [];
  if (!hasMatch(shadow, about) && namesIn(shadow, named).length === 0) return [];
  return sentences.flatMap((sentence: Sentence, at) => {
    const said = shadow.slice(sentence.start, sentence.end);
    const before = sentences[at - 1];
    const window = before ? shadow.slice(before.start, sentence.end) : said;
    const places = [
      ...namesIn(said, named),
      ...(hasMatch(window, about) && !(apart && hasMatch(said, apart)) ? matchesOf(said, meant) : []),
    ].filter(({ index, 0: { length } }) => !isMasked(paragraph, sentence.start + index, sentence.start + index + length));
    if (places.length === 0) return [];
    const plain = withoutPoliteness(said);
    if (hasMatch(plain, against) || hasMatch(plain, warns) || hasMatch(said, harmless)) return [];
    const next = sentences[at + 1];
    // «Прислали код? Диктуйте.»
    const then = next && next.last - next.first <= 7 && bare.test(shadow.slice(next.start, next.end));
    const asks = askedIn(unquoted(paragraph, sentence), sentence.question);
    const right = places.filter(({ index, 0: shown }) => {
      const lead = plain.slice(0, index);
      const end = index + shown.length;
      if (/^ (?:is|are)(?: not|n't) (?:needed|required|necessary)/iu.test(plain.slice(end))) return false;
      if (againstInEnglish.test(lead) || (but.test(lead) && !anyway.test(said))) return false;
      if (then && (sentence.question || /код|цифр|code|digits|number/iu.test(shown))) return true;
      // «…: номер, имя, срок, код.»
      if (lead.endsWith(': ') && shown.split(',').length > 2) return true;
      return asks.some(
        (ask) =>
          (ask.start < end && index < ask.end) ||
          (near(index - ask.end, 110) && !reason.test(said.slice(ask.end, index))) ||
          (near(ask.start - end, 70) && (ask.verb ? takesBefore(said, ask.end) : ask.start - end < 45)),
      );
    });
    if (right.length === 0) return [];
    const from = Math.min(...right.map(({ index }) => index));
    const last = Math.max(...right.map(({ index, 0: shown }) => index + shown.trimEnd().length));
    // «Придёт код, перешлите его мне»: what is asked stands behind what it is asked of.
    const to = Math.max(
      last,
      ...asks.filter(({ start, end, verb }) => verb && near(start - last, 70) && takesBefore(said, end)).map(({ end }) => end),
    );
    return [{ start: sentence.start + from, end: sentence.start + to, said }];
  });
}
