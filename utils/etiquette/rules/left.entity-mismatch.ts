import { matchesIn, perParagraphAnd } from '../draft/paragraph';
import { near } from '../features/numbers';
import { at, instead } from '../found';
import { defineRule } from '../rule';

const code =
  /(?<![A-Za-zА-Яа-яЁё\d.,/+-])(?=[A-Za-zА-Яа-яЁё\d/-]*\d{2})(?:[A-ZА-ЯЁ]{1,4}[-–/]?)?\d{2,}(?:[-/–]\d{1,})*(?:[-/]?[A-ZА-ЯЁ]{1,3})?(?![A-Za-zА-Яа-яЁё\d]|[.,:]\d)/gu;
/** Letters and digits in any order: «QX7LP2». */
const mixed = /(?<![A-Za-zА-Яа-яЁё\d/._-])(?=[A-Z\d]*\d)(?=\d*[A-Z][A-Z\d]*[A-Z])[A-Z\d]{5,10}(?![A-Za-zА-Яа-яЁё\d])/gu;
const other = /^(?:\s?(?:₽|руб|р\.|%|дн|час|мин|шт|год|г\.|кг|км|мм|гб|мб|день|сут|USD|EUR|days?|hours?|°)|[\u00a0 ]\d{3}(?!\d))/iu;
const fresh =
  /(?:нов[a-zа-яё]{2,3}|друг[a-zа-яё]{2,3}|втор[a-zа-яё]{2,3}|возврат[a-zа-яё]*|обмен[a-zа-яё]*|created?|new|another|second|return)(?: [a-zа-яё]+){0,2} ?[№#:]? ?$/iu;

const isCode = (found: string): boolean =>
  found.replaceAll(/\D/gu, '').length >= 4 || (found.length >= 5 && /[A-Z].*\d|\d.*[A-Z]/u.test(found));
const codesIn = (text: string): readonly string[] =>
  [code, mixed].flatMap((kind) => Array.from(text.matchAll(kind), ([found]) => found)).filter(isCode);

const alike = 'АВЕКМНОРСТХУ';
const latin = 'ABEKMHOPCTXY';
/** One sign for the letters that look alike in both alphabets. */
const plain = (found: string): string => found.replaceAll(/[АВЕКМНОРСТХУ]/gu, (letter) => latin.charAt(alike.indexOf(letter)));
const digits = (found: string): string => found.replaceAll(/\D/gu, '');
const isSame = (one: string, found: string): boolean =>
  plain(one) === plain(found) || (digits(one).length >= 4 && digits(one) === digits(found));
const shape = (found: string): string =>
  plain(found)
    .replaceAll(/\d/gu, '0')
    .replaceAll(/[A-ZА-ЯЁ]/gu, 'A');
const named = /(?<word>[a-zа-яё]{4,})(?: (?:номер|number|no\.?))? ?[№#:]? ?$/iu;
/** What the number is of, by the beginning of the word before it: «заказ», “order”. */
const ofWhat = (text: string, start: number): string | undefined =>
  named
    .exec(text.slice(Math.max(0, start - 30), start))
    ?.groups?.['word']?.toLowerCase()
    .slice(0, 5);

/** The number of the letter that another one was written for: a slip of the hand, or the only one of its kind, named by the same word. */
function meantBy(found: string, what: string | undefined, letter: string, theirs: readonly string[], reply: string): string | undefined {
  const slip = theirs.find((one) => near(plain(one), plain(found)) || (digits(one).length >= 4 && near(digits(one), digits(found))));
  if (slip !== undefined) return slip;
  const [only, second] = theirs;
  if (only === undefined || second !== undefined || shape(only) !== shape(found) || reply.includes(only) || what === undefined)
    return undefined;
  return ofWhat(letter, letter.indexOf(only)) === what ? only : undefined;
}

let last: { readonly letter: string; readonly codes: readonly string[] } | undefined;

function codesOf(letter: string): readonly string[] {
  if (last?.letter !== letter) last = { letter, codes: codesIn(letter) };
  return last.codes;
}

/** Numbers of a paragraph that the letter does not have and that are no sum, no year and no new ones. */
const strangeIn = perParagraphAnd((paragraph, letter) => {
  const { text } = paragraph;
  const theirs = codesOf(letter);
  return [code, mixed].flatMap((kind) =>
    matchesIn(paragraph, kind, 'text').flatMap(({ index: start, 0: found }) => {
      const end = start + found.length;
      if (!isCode(found) || theirs.some((one) => isSame(one, found)) || other.test(text.slice(end, end + 6))) return [];
      if (fresh.test(text.slice(Math.max(0, start - 30), start)) || /^(?:19|20)\d\d$/u.test(found)) return [];
      return [{ found, start, end, what: ofWhat(text, start) }];
    }),
  );
});

export default defineRule({
  id: 'left.entity-mismatch',
  severity: 'warn',
  check: ({ context, paragraphs, text }) => {
    const theirs = codesOf(context.customerMessage ?? '');
    if (theirs.length === 0) return [];
    const letter = context.customerMessage ?? '';
    return paragraphs.flatMap(({ start: from, paragraph }) =>
      strangeIn(paragraph, letter).flatMap(({ found, start, end, what }) => {
        const meant = meantBy(found, what, letter, theirs, text);
        if (meant === undefined) return [];
        const fix = instead(from + start, from + end, meant);
        return [at(from + start, from + end, `${found}: у клиента ${meant}`, `${found}: the customer has ${meant}`, fix)];
      }),
    );
  },
  bad: [
    { text: 'Заявку К-58231 закрыли.', context: { customerMessage: 'Что с заявкой № 58213?' } },
    { text: 'Заказ К-58231 отправлен.', context: { customerMessage: 'Когда отправите заказ К-47019?' } },
    { text: 'Место в брони QX7PL2 заменили.', context: { customerMessage: 'Бронь QX7LP2, поменяйте место' } },
    { text: 'Заказ 77010 можно забрать.', context: { customerMessage: 'Где забрать заказ 77001?' } },
    { text: 'Обращение № 26-0341 закрыто.', context: { customerMessage: 'Что с обращением 26-0314' } },
    { text: 'Order A-10423 has shipped.', context: { customerMessage: 'Where is my order A-10432?' } },
  ],
  good: [
    { text: 'Заказ K-58231 отправлен.', context: { customerMessage: 'Когда отправите заказ К-58231?' } },
    { text: 'Полис 58231 действует до мая.', context: { customerMessage: 'Когда отправите заказ 47019?' } },
    { text: 'Заказ 77001 можно забрать.', context: { customerMessage: 'Где забрать заказ 77001?' } },
    { text: 'Оформили возврат 90412.', context: { customerMessage: 'Верните деньги за заказ 77001' } },
    { text: 'Стоимость 77010 ₽.', context: { customerMessage: 'Где забрать заказ 77001?' } },
    { text: 'Новая заявка 77002 создана.', context: { customerMessage: 'Заявка 77001 закрыта, а воды нет' } },
  ],
});
