import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDocument, createIndex, foldIndex, openIndex, removeDocument, saveIndex, suggest } from '.';
import { piecesIn } from './pieces';

const filler = (about: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `Раздел ${at} рассказывает про ${about} и что с этим связано у нас в компании.`).join('\n\n');
const handbook = {
  id: 'handbook',
  title: 'Справочник оператора',
  text: `# Справочник\n\n${filler('склад', 60)}\n\n## Посылка застряла на таможне\n\nДекларацию подаёт получатель через личный кабинет таможни.\n\n${filler('кассу', 60)}`,
};
const other = { id: 'other', title: 'График работы', text: 'Склад открыт с девяти до шести.' };

test('a long document is found by a passage of it, and its place is told', () => {
  const index = createIndex([other, handbook]);
  const [hit] = suggest(index, 'таможня не выпускает посылку').hits;
  expect(hit?.id).toBe('handbook');
  expect(handbook.text.slice(hit?.passage?.start, hit?.passage?.end)).toContain('Декларацию подаёт получатель');
  expect(suggest(index, 'до скольки открыт склад').hits.map(({ id }) => id)).toContain('other');
});

test('removed, put back, folded and opened anew, it is found once or not at all', () => {
  const index = createIndex([other, handbook]);
  removeDocument(index, 'handbook');
  expect(suggest(index, 'декларация таможни').hits.map(({ id }) => id)).not.toContain('handbook');
  addDocument(index, handbook);
  addDocument(index, handbook);
  foldIndex(index);
  const opened = openIndex(saveIndex(index));
  const hits = opened ? suggest(opened, 'декларация таможни').hits : [];
  expect(hits.filter(({ id }) => id === 'handbook')).toHaveLength(1);
  expect(hits[0]?.passage).toBeDefined();
});

test('the pieces hold every word once, in order', () => {
  const part = fc.constantFrom('слово ', '\n', '\n\n', '# Заголовок\n', 'x'.repeat(3000), 'Длинное предложение о деле. ');
  const bare = (some: string): string => some.replaceAll(/\s/gu, '');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      expect(
        bare(
          piecesIn(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ),
      ).toBe(bare(text));
    }),
  );
});
