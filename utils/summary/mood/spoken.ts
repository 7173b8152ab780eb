import type { Span } from '../../text';

/** Words in quotation marks. */
export const quotation = /[«"“][^«»"“”\n]{2,80}[»"”]/gu;
/** Words of others, more than one. */
export const speech = /[«"“](?=[^«»"“”\n]*\s)[^«»"“”\n]{2,200}[»"”]/gu;
/** One word in quotation marks, in small letters: «неправильно», "free". */
export const scare = /[«"“]\p{Ll}[\p{L}-]+[»"”]/gu;
/** A machine's words are nobody's: «ошибка: доступ запрещен». */
const machine =
  /(?<!\p{L})(?:ошибк\p{L}+|выдает|при входе|на экране|в инструкции|статус\p{L}*|стоит|висит|числится|пишет|показывает|значится|раздел\p{L}*|кнопк\p{L}+|error|screen shows|log in|status|says|shows?|lists?|marked|labelled|stuck at|called)(?!\p{L})[^.!?]{0,40}[«"“]/iu;
/** Told of somebody who is not the company: a neighbour, a colleague, one's own people. */
const reported =
  /(?<!\p{L})(?:сосед|коллег|друг|подруг|знаком|приятел|муж|жен[аы]|брат|сестр|мам[аы]|клиент|арендатор|жилец|friend|neighbou?r|colleague|boss|husband|wife|brother|sister|mother|mate|cousin|landlord|tenant|couple|people|residents|guests|family|someone|somebody|they|жильц|люди|постояльц|пара|семья|кто-то)\p{L}*(?:'s \p{L}+)?,? (?:\d+ )?(?:\p{L}+ ){0,3}?(?:рассказ|говор|сказал|жалов|писал|грози|угрожа|обеща|собирал|спрашива|told|said|says|threaten|wrote|writes|complain|keeps?|asks|asked|wonders)\p{L}*/iu;

/** Whether words in quotation marks are the company's, thrown back at it: neither a machine's nor those of one's own people. */
export const isTheirs = (found: string, letter: string): boolean =>
  /^.\p{Ll}.*\s/u.test(found) && !machine.test(letter) && !reported.test(letter);

/** «Не бросила трубку», "never once grabbed the wheel", "not going to sue". */
export const isDenied = (text: string, { start }: Span): boolean =>
  /(?<!\p{L})(?:не|ни|никто не|not|never(?: once)?|\p{L}+n't|(?:not|\p{L}+n't) going to|without)\s$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** Tells of a place whether it is told of somebody else: «сосед рассказывал, что грозился подать в суд». */
export function ofOthers(pieces: readonly Span[], say: readonly string[]): (place: Span) => boolean {
  const others = pieces.filter((_, nth) => {
    const piece = say[nth] ?? '';
    return reported.test(piece) && !/(?<!\p{L})(?:я|мы|i'll|i will|i'm|we will|we'll)(?!\p{L})/iu.test(piece.replace(reported, ' '));
  });
  return ({ start }) => others.some((one) => start >= one.start && start < one.end);
}
