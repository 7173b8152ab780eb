import type { Span } from '../../text';
import { isMasked, type Paragraph, type Sentence } from '../draft/paragraph';
import { matchesOf } from '../draft/small';

const asks =
  /(?<![a-zа-яё])(?:(?:при|вы|пере|до)шлите|(?:при|вы)слать|присылайте|высылайте|отправьте|отправить (?:нам|мне|сюда|в ответ)|сообщите|сообщить (?:нам|мне)|укажите|указать (?:нам|в ответ)|назовите|назвать (?:нам|мне)|продиктуйте|продиктовать|напишите|написать (?:нам|мне)|предоставьте|предоставить|скин(?:ь|ьте)|скидыва[а-яё]+|продиктуй|назови|пришли|как(?:ой|ие|им)(?= [^.!?]*\?)|прошу (?:вас )?(?:указать|назвать|сообщить|прислать|написать)|наберите|перепишите|зачита[а-яё]+|прочитайте|прочтите|впишите|отпишите|жду|ждем|сним(?:ите|ок)|узнать у вас|оставьте|напомните|(?:можете|сможете) (?:выслать|прислать|сказать|назвать|отправить|продиктовать)|сфот(?:к|ографиру)[а-яё]+|введите (?:сюда|здесь|тут|нам|мне|в чате|в ответ)|вбейте (?:сюда|здесь|мне)|кин(?:ь|ьте)|перешли(?:те)?|дайте|давайте|передайте|подскажите|скажите|продублируйте|уточните|ждем от вас|жду от вас|(?:нам|мне|потребу[a-zа-яё]+|понадоб[a-zа-яё]+)? ?(?:нуж(?:ен|на|но|ны)|потребу(?:е|ю)тся|понадоб(?:и|я)тся|необходим[аоы]?)|запрашива[a-zа-яё]+ у вас|please (?:send|provide|share|give|tell|confirm|reply|email|enter|include)|(?:send|give|tell|provide|email|text|share|forward) (?:me|us|it)|(?:could|can|would) you (?:please )?(?:send|provide|share|give|tell|confirm)|(?:we|i)(?:'ll| will)? need|we require|what(?:'s| is) your|reply with|(?:paste|drop|post|read(?: out)?|text|pop|quote)(?= (?:me|us|it|your|the|all))|(?:read|call) (?:me |us )?(?:out|back))(?![a-zа-яё])/giu;
const against =
  /(?<![a-zа-яё])(?:не (?:[a-zа-яё]+ ){0,2}(?:сообщ|прис|пере|назыв|диктуй|отправл|указыв|пиш|спраш|запраш|прос|треб|нуж|дават|давай|показ|шлите|вводи|впис|публик|храни)[a-zа-яё]*|(?:прислать|выслать|отправить|сообщить|назвать|дать) (?:вам )?не мо[а-я]+|не[a-zа-яё]* (?:нужно|надо|стоит|следует|просим|просят)|не (?:понадоб|потребу|нужн|нуж[её]н)[a-zа-яё]*|ни |никому|никогда|нигде|ни(?:кто)?(?: и)? не|мошенн[a-zа-яё]+|never|do not|don't|does not|won't|no one|nobody|without|not (?:need|ask|share|send)|if anyone|no need)(?![a-zа-яё])/iu;

export interface Asked extends Span {
  readonly sentence: Sentence;
}

/** «… реквизиты счёта, а не номер карты». */
const but = /(?:^|[^а-яёa-z])(?:не|кроме|без|ни|not|except)\s+$/iu;
/** «Без номера карты не смогу, пришлите его». */
const anyway = /(?<![а-яё])(?:пришлите|отправьте|напишите|сообщите|назовите|скиньте|укажите) (?:их|его|ее)(?![а-яё])/iu;
const bare =
  /^(?:диктуйте|назовите|говорите|пишите|называйте|присылайте|сообщайте|read it|send it|text it|tell me|share it)(?![а-яёa-z])/iu;
const near = (distance: number, most: number): boolean => distance >= 0 && distance <= most;

/** Places of `wanted` in sentences that ask the customer to tell or send it; warnings not to do not count. */
export function askedFor(paragraph: Paragraph, wanted: RegExp): readonly Asked[] {
  const { shadow, sentences } = paragraph;
  const found: Asked[] = [];
  for (const match of matchesOf(shadow, wanted)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].length;
    const sentence = sentences.find((each) => each.start <= start && start < each.end);
    if (!sentence || isMasked(paragraph, start, end)) continue;
    const said = shadow.slice(sentence.start, sentence.end);
    if (against.test(said) || (but.test(shadow.slice(sentence.start, start)) && !anyway.test(said))) continue;
    const from = start - sentence.start;
    const to = end - sentence.start;
    const next = sentences[sentences.indexOf(sentence) + 1];
    // «Прислали код? Диктуйте.»
    const then = sentence.question && next && next.last - next.first <= 5 && bare.test(shadow.slice(next.start, next.end));
    if (!then && !matchesOf(said, asks).some((ask) => near(from - ask.index - ask[0].length, 90) || near(ask.index - to, 30))) continue;
    found.push({ start, end, sentence });
  }
  return found;
}
