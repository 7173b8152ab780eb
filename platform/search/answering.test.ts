import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseLibraryFile } from '@/utils/library';
import { noMarks } from '@/utils/text';
import { database } from '../database';
import { openAnswering } from './answering';
import { kept } from './kept';
import type { AnswerTo, Ask } from './question';

const template = (id: string, title: string, body: string, head = '') => ({
  path: `${id}.hbs`,
  source: `---\nid: ${id}\ntitle: ${title}\nlang: ru\n${head}---\n${body}\n`,
});
const files = [
  template('late', 'Заказ задерживается', 'Курьер привезёт посылку позже.', 'examples: [где мой заказ, посылка не пришла]\n'),
  template('refund', 'Возврат денег', 'Деньги вернём за десять дней.', 'examples: [верните деньги]\nreviewBy: 2020-01-01\n'),
  template('old', 'Возврат денег по старым правилам', 'Деньги вернём за месяц.', 'validTo: 2020-01-01\n'),
  template('draft', 'Возврат денег почтой', 'Деньги вернём почтой.', 'status: draft\n'),
  {
    path: 'references/terms.md',
    source: '---\nid: terms\ntitle: Сроки\nlang: ru\ntopics: [возврат]\n---\nОбщее.\n\nСрок возврата денег — десять дней.\n',
  },
  {
    path: 'references/gone.md',
    source: '---\nid: gone\ntitle: Сроки раньше\nlang: ru\nvalidTo: 2020-01-01\n---\nСрок возврата денег — месяц.\n',
  },
];
const save = async (all: typeof files) => {
  await database.documents.clear();
  await database.documents.bulkPut(all.flatMap(({ path, source }) => parseLibraryFile(path, source).document ?? []));
};
const day = { today: '2026-11-25' };

const asked: ((ask: Ask) => Promise<unknown>)[] = [];
/** Until what was built is kept. */
const stopped = async () => {
  for (const answer of asked.splice(0)) await answer({ do: 'stop', edition: 1, ...day });
};
afterEach(stopped);

function asking() {
  const answer = openAnswering(() => undefined);
  asked.push(answer);
  return async <A extends Ask>(ask: A) => (await answer(ask)) as AnswerTo<A>;
}
const letter = {
  do: 'suggest',
  letter: 'Здравствуйте! Верните деньги за заказ № 48213. И где моя вторая посылка?',
  ticketKey: 't1',
  ...day,
} as const;

beforeEach(async () => {
  await Promise.all([kept.indexes.clear(), kept.lessons.clear(), kept.counts.clear()]);
  await save(files);
});

test('replies to each question, with reasons; expired and unapproved ones never, stale ones marked', async () => {
  const ask = asking();
  const { hits, questions, rebuilt } = await ask({ ...letter, edition: 1 });
  expect(hits.map((hit) => hit.template.id).toSorted()).toEqual(['late', 'refund']);
  expect(hits.find((hit) => hit.template.id === 'refund')).toMatchObject({
    standing: 'stale',
    why: expect.arrayContaining(['Верните деньги']),
  });
  expect(questions.map((each) => each.hits[0]?.template.id)).toEqual(['refund', 'late']);
  expect(rebuilt).toBe(false);
});

test('what a letter names is read as its suggestions read it, and without them all the same', async () => {
  const ask = asking();
  const named = (text: string, marks = noMarks) => ask({ do: 'read-facts', letter: text, marks, ...day });
  expect(await named(letter.letter)).toMatchObject([{ kind: 'order', value: '48213' }]);
  const keys = 'Dthybnt ltymub pf pfrfp № 48213? Ult vjz gjcskrf?';
  await ask({ ...letter, letter: keys, marks: noMarks, edition: 1 });
  expect(await named(keys)).toMatchObject([{ kind: 'order', value: '48213' }]);
  expect(await named(letter.letter, { ...noMarks, left: ['Верните деньги за заказ № 48213.'] })).toEqual([]);
});

test('a kept index is opened again; a changed, a new and a removed document are taken in', async () => {
  await asking()({ ...letter, edition: 1 });
  await stopped();
  expect(await kept.indexes.count()).toBe(1);
  await save([files[0]!, template('refund', 'Пароль', 'Пароль сбросит ссылка.'), template('new', 'Возврат', 'Вернём деньги завтра.')]);
  const ask = asking();
  const { questions } = await ask({ ...letter, edition: 2 });
  expect(questions[0]?.hits[0]?.template.id).toBe('new');
  expect((await ask({ ...letter, letter: 'забыл пароль', edition: 2 })).hits[0]?.template.id).toBe('refund');
});

test('an index that was kept for the same edition is opened without a document being read', async () => {
  await asking()({ ...letter, edition: 1 });
  await stopped();
  await database.documents.clear();
  const ask = asking();
  await ask({ ...letter, edition: 1 });
  await save(files);
  expect((await ask({ ...letter, edition: 1 })).hits).toHaveLength(2);
});

test('a library that changes while its index is made is answered from as it is in the end', async () => {
  await database.documents.clear();
  const ask = asking();
  const early = ask({ do: 'warm-up', edition: 0, ...day });
  await save(files);
  const { hits } = await ask({ ...letter, edition: 1 });
  await early;
  expect(hits).toHaveLength(2);
});

test('the first answer over a new index is given before the index is kept', async () => {
  const keeping = vi.spyOn(kept.indexes, 'put');
  const { hits } = await asking()({ ...letter, edition: 1 });
  expect({ found: hits.length, kept: keeping.mock.calls.length }).toEqual({ found: 2, kept: 0 });
  await stopped();
  expect(keeping).toHaveBeenCalledOnce();
  keeping.mockRestore();
});

test('a damaged index is built anew, and that is said', async () => {
  await asking()({ ...letter, edition: 1 });
  await stopped();
  const found = await kept.indexes.get('template');
  expect(found).toBeDefined();
  if (found) await kept.indexes.put({ ...found, saved: { ...found.saved, cards: { ...found.saved.cards, ids: '{' } } });
  const { hits, rebuilt } = await asking()({ ...letter, edition: 1 });
  expect({ rebuilt, found: hits.length }).toEqual({ rebuilt: true, found: 2 });
});

test('what is taken counts at once; only hashes of the letter are kept; erased is erased', async () => {
  const ask = asking();
  const odd = { do: 'suggest', letter: 'кикимора болотная квакает', ticketKey: 't2', edition: 1, ...day } as const;
  await ask(odd);
  await ask({ do: 'teach', letter: odd.letter, ticketKey: 't1', label: 'late', verdict: 'pick', ...day });
  expect((await ask({ ...odd, letter: 'квакает болотная кикимора' })).hits[0]?.template.id).toBe('late');
  expect(await ask({ do: 'list-lessons' })).toEqual([{ label: 'late', picks: 1, edits: 0, rejects: 0, last: '2026-11-25' }]);
  expect(await ask({ do: 'export-lessons' })).not.toMatch(/кикимор|болот/);
  await ask({ do: 'erase-lessons' });
  expect(await ask({ do: 'list-lessons' })).toEqual([]);
});

test('a reply that was written anew before it went out is the lesson of its pick, counted as an edit', async () => {
  const ask = asking();
  await ask({ do: 'teach', letter: 'где посылка', ticketKey: 't1', label: 'late', verdict: 'pick', ...day });
  await ask({ do: 'revise', ticketKey: 'another', label: 'late', verdict: 'edit' });
  expect(await ask({ do: 'list-lessons' })).toMatchObject([{ label: 'late', picks: 1, edits: 0 }]);
  await ask({ do: 'revise', ticketKey: 't1', label: 'late', verdict: 'edit' });
  expect(await ask({ do: 'list-lessons' })).toMatchObject([{ label: 'late', picks: 0, edits: 1 }]);
});

test('the words of letters are counted and written when the replies have been read, not before', async () => {
  const ask = asking();
  const writing = vi.spyOn(kept.counts, 'put');
  const reading = vi.spyOn(database.documents, 'bulkGet');
  for (let at = 0; at < 10; at += 1) await ask({ ...letter, ticketKey: `t${at}`, edition: 1 });
  await vi.waitFor(() => expect(writing).toHaveBeenCalledOnce());
  expect(writing.mock.invocationCallOrder[0]).toBeGreaterThan(reading.mock.invocationCallOrder.at(-1)!);
  vi.restoreAllMocks();
});

test('letters that nothing answers are counted by topic words, never by names', async () => {
  const ask = asking();
  await ask({ ...letter, edition: 1 });
  await ask({ do: 'report-gap', letter: 'Меня зовут Аристарх Кузьмич. Застрахуйте доставку рояля!', ...day });
  const words = (await ask({ do: 'list-gaps' })).map(({ word }) => word);
  expect(words).toContain('доставку');
  expect(words.join(' ')).not.toMatch(/аристарх|кузьмич/);
});

test('references by topic and validity, with the passage and its words', async () => {
  const ask = asking();
  const look = { do: 'look-up', query: 'срок возвр', edition: 1, ...day } as const;
  const found = await ask({ ...look, filter: { topic: '', inForce: false } });
  expect(found.map(({ reference }) => reference.id)).toEqual(['terms', 'gone']);
  const [{ passage, marks, reference }] = found as [(typeof found)[0]];
  expect(reference.body.slice(passage.start, passage.end)).toBe('Срок возврата денег — десять дней.');
  expect(marks.map(({ start, end }) => reference.body.slice(start, end))).toEqual(['Срок', 'возврата']);
  expect(await ask({ ...look, filter: { topic: 'возврат', inForce: true } })).toHaveLength(1);
});

test('keys at random find no reference; a slip, another keyboard layout and the beginning of a word do', async () => {
  const ask = asking();
  const found = async (query: string) =>
    (await ask({ do: 'look-up', query, filter: { topic: '', inForce: true }, edition: 1, ...day })).map(({ reference }) => reference.id);
  for (const query of ['жжжыъ', 'ъъъ', 'фывафыва', 'asdfgh', 'щшзщ', 'kjhgf', 'ыдлов'])
    expect([query, await found(query)]).toEqual([query, []]);
  for (const query of ['возврта', 'возрат', 'djpdhfn', 'возв', 'денги', 'vozvrat'])
    expect([query, await found(query)]).toEqual([query, ['terms']]);
});

test('words that only bind or ask find no reference, nor the beginning of one; beside a word of the matter they do no harm', async () => {
  const source = `---\nid: stock\ntitle: Наличие\nlang: ru\n---\nЕсли такого товара нет на складе, его может не быть совсем.\n`;
  const english = `---\nid: parts\ntitle: Spare parts\nlang: en\n---\nThere is no spare part for any kettle of that year.\n`;
  await save([...files, { path: 'references/stock.md', source }, { path: 'references/parts.md', source: english }]);
  const ask = asking();
  const found = async (query: string) =>
    (await ask({ do: 'look-up', query, filter: { topic: '', inForce: true }, edition: 1, ...day })).map(({ reference }) => reference.id);
  for (const query of ['нет такого', 'нет тако', 'а если не', 'is there any', 'what is that'])
    expect([query, await found(query)]).toEqual([query, []]);
  expect(await found('нет на складе')).toEqual(['stock']);
  expect(await found('is there any kettle')).toEqual(['parts']);
  expect(await found('нет')).toContain('stock');
});

test.each([[''], [' '], ['да'], ['?!'], ['x'.repeat(200_000)], ['Доброго дня. '.repeat(16_000)], ['Où est mon colis, s’il vous plaît ?']])(
  'any letter gets an answer: %.20j',
  async (text) => {
    const { hits } = await asking()({ ...letter, letter: text, edition: 1 });
    expect(hits.length).toBeLessThanOrEqual(5);
  },
);

test('a passage deep in a long reference is shown, with its words marked', async () => {
  const filler = Array.from(
    { length: 120 },
    (_, at) => `Пункт ${at} о порядке работы склада и кассы, который никто не помнит наизусть.`,
  ).join('\n\n');
  const source = `---\nid: long\ntitle: Регламент\nlang: ru\n---\n${filler}\n\n## Таможня\n\nДекларацию на таможне подаёт получатель.\n\n${filler}\n`;
  await save([...files, { path: 'references/long.md', source }]);
  const [hit] = await asking()({
    do: 'look-up',
    query: 'декларация на таможне',
    filter: { topic: '', inForce: false },
    edition: 1,
    ...day,
  });
  const { reference, passage, marks } = hit ?? {};
  expect(reference?.id).toBe('long');
  expect(reference?.body.slice(passage?.start, passage?.end)).toBe('Декларацию на таможне подаёт получатель.');
  expect(marks?.map(({ start, end }) => reference?.body.slice(start, end))).toContain('Декларацию');
});

test('a question is told without the number that it has in the letter', async () => {
  const listed = 'Здравствуйте!\n1. Когда вернёте деньги за заказ № 48213?\n2. И где моя вторая посылка?';
  const { questions } = await asking()({ ...letter, letter: listed, edition: 1 });
  expect(questions.map(({ text }) => text)).toEqual(['Когда вернёте деньги за заказ № 48213?', 'И где моя вторая посылка?']);
});

test('a sentence that the operator takes out is not searched by', async () => {
  const ask = asking();
  const both = await ask({ ...letter, edition: 1 });
  expect(both.questions).toHaveLength(2);
  const marks = { counted: [], left: ['И где моя вторая посылка?'] };
  const { questions, hits } = await ask({ ...letter, marks, edition: 1 });
  expect(questions).toEqual([]);
  expect(hits[0]?.template.id).toBe('refund');
});

test('where the library has nothing in the letter’s language, what was found in the other is shown', async () => {
  const { lang, hits } = await asking()({ ...letter, letter: 'My order 48213 has not come, please refund деньги', edition: 1 });
  expect(lang).toBe('en');
  expect(hits.map(({ template: { id } }) => id)).toContain('refund');
});

test('what the operator takes out of a letter is not learnt either', async () => {
  const ask = asking();
  const odd = 'Кикимора болотная квакает. Упырь воет на чердаке.';
  await ask({ ...letter, letter: odd, edition: 1 });
  const left = { counted: [], left: ['Упырь воет на чердаке.'] };
  await ask({ do: 'teach', letter: odd, marks: left, ticketKey: 't1', label: 'late', verdict: 'pick', ...day });
  const first = async (text: string) => (await ask({ ...letter, letter: text, ticketKey: 't3', edition: 1 })).hits[0]?.template.id;
  expect(await first('квакает болотная кикимора')).toBe('late');
  expect(await first('на чердаке воет упырь')).not.toBe('late');
});
