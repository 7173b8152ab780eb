import { defineHelper, textOf } from '../helper';

const nameOf = (item: unknown): string => textOf(typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : item);

/** Things in one sentence: «чашка, ложка и вилка»; `word="или"` for another last word. A list, or several values. */
export default defineHelper({
  needs: 1,
  run({ args, hash, setting: { lang } }) {
    const items = args.flat().map(nameOf).filter(Boolean);
    const word = textOf(hash['word']) || (lang === 'ru' ? 'и' : 'and');
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
  },
  examples: [
    { template: '{{list items}}', data: { items: ['чашка', 'ложка', 'вилка'] }, gives: 'чашка, ложка и вилка' },
    { template: '{{list items}}', data: { items: ['чашка', 'ложка'] }, gives: 'чашка и ложка' },
    { template: '{{list items}}', data: { items: ['чашка'] }, gives: 'чашка' },
    { template: '{{list items word="или"}}', data: { items: [{ name: 'почта' }, { name: 'курьер' }] }, gives: 'почта или курьер' },
    { template: '{{list a b c}}', data: { a: 'один', b: '', c: 'три' }, gives: 'один и три' },
    { template: '{{list}}', data: { list: 'паспорт' }, gives: 'паспорт' },
    { template: '{{list items}}', gives: '[items]', missing: ['items'] },
    { template: '{{list items}}', lang: 'en', data: { items: ['a cup', 'a spoon', 'a fork'] }, gives: 'a cup, a spoon and a fork' },
  ],
});
