import { near } from '../features/numbers';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

const code =
  /(?<![\p{L}\d.,/+-])(?=[\p{L}\d/-]*\d{2})(?:\p{Lu}{1,4}[-–/]?)?\d{2,}(?:[-/–]\d{1,})*(?:[-/]?\p{Lu}{1,3})?(?![\p{L}\d]|[.,:]\d)/gu;
const other = /^(?:\s?(?:₽|руб|р\.|%|дн|час|мин|шт|год|г\.|кг|км|мм|гб|мб|день|сут|USD|EUR|days?|hours?|°)|[\u00a0 ]\d{3}(?!\d))/iu;
const fresh =
  /(?:нов\p{L}{2,3}|друг\p{L}{2,3}|втор\p{L}{2,3}|возврат\p{L}*|обмен\p{L}*|created?|new|another|second|return)(?: \p{L}+){0,2} ?[№#:]? ?$/iu;

const codesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(code), ([found]) => found).filter((found) => found.replaceAll(/\D/gu, '').length >= 4);

export default defineRule({
  id: 'left.entity-mismatch',
  severity: 'warn',
  why: { ru: 'Номер похож на номер клиента, но отличается.', en: 'The number is like the customer’s, but not the same.' },
  check: ({ context, paragraphs }) => {
    const theirs = codesIn(context.customerMessage ?? '');
    if (theirs.length === 0) return [];
    return paragraphs.flatMap(({ start: from, paragraph: { text } }) =>
      each(text, code, ([found], start, end) => {
        if (found.replaceAll(/\D/gu, '').length < 4 || theirs.includes(found) || other.test(text.slice(end, end + 6))) return undefined;
        if (fresh.test(text.slice(Math.max(0, start - 30), start)) || /^(?:19|20)\d\d$/u.test(found)) return undefined;
        const meant = theirs.find((one) => near(one, found));
        return meant === undefined
          ? undefined
          : at(
              from + start,
              from + end,
              `${found}: у клиента ${meant}`,
              `${found}: the customer has ${meant}`,
              instead(from + start, from + end, meant),
            );
      }),
    );
  },
  bad: [
    { text: 'Заказ 77010 можно забрать.', context: { customerMessage: 'Где забрать заказ 77001?' } },
    { text: 'Обращение № 26-0341 закрыто.', context: { customerMessage: 'Что с обращением 26-0314' } },
    { text: 'Order A-10423 has shipped.', context: { customerMessage: 'Where is my order A-10432?' } },
  ],
  good: [
    { text: 'Заказ 77001 можно забрать.', context: { customerMessage: 'Где забрать заказ 77001?' } },
    { text: 'Оформили возврат 90412.', context: { customerMessage: 'Верните деньги за заказ 77001' } },
    { text: 'Стоимость 77010 ₽.', context: { customerMessage: 'Где забрать заказ 77001?' } },
    { text: 'Новая заявка 77002 создана.', context: { customerMessage: 'Заявка 77001 закрыта, а воды нет' } },
  ],
});
