import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LibraryDocument } from '../documents';
import { importers } from '../importers';
import { decode, type GivenFile, openSources } from '../sources';
import { writeMarkdown } from '../sources';
import { readDay } from './days';
import { type ImportOptions, prepareImport } from './run';

const russian = 'Название;Текст\nСроки;Доставим за «три» дня — Ёжик № 5\n';
const wide = (text: string, high: 0 | 1, mark: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = (mark ? [0xfeff, ...units] : units).flatMap((unit) => (high ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
  return Uint8Array.from(bytes);
};
const cp1251 = Uint8Array.from(russian, (sign) => {
  const code = sign.charCodeAt(0);
  const odd: Readonly<Record<string, number>> = { '«': 0xab, '»': 0xbb, '—': 0x97, Ё: 0xa8, '№': 0xb9 };
  return odd[sign] ?? (code < 128 ? code : code - 0x410 + 0xc0);
});

async function planOf(id: string, files: readonly GivenFile[], options: Partial<ImportOptions> = {}) {
  const importer = importers[id];
  if (!importer) throw new Error(id);
  const opened = openSources(files);
  const plan = await prepareImport(id, importer, opened.files, { there: [], ...options });
  const documents = plan.steps.flatMap((step): LibraryDocument[] => (step.does === 'skip' ? [] : [step.document]));
  return { ...plan, documents, early: opened.problems.map(({ message }) => message.en) };
}
const text = (path: string, source: string): GivenFile => ({ path, bytes: strToU8(source) });

describe('encodings', () => {
  it.each([
    ['utf-8', strToU8(russian)],
    ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(russian)])],
    ['windows-1251', cp1251],
    ['utf-16le', wide(russian, 1, true)],
    ['utf-16be', wide(russian, 0, true)],
    ['utf-16le', wide(russian, 1, false)],
    ['utf-16be', wide(russian, 0, false)],
  ] as const)('%s is read', async (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: russian, encoding });
    const { documents } = await planOf('csv', [{ path: 'a.csv', bytes }]);
    expect(documents).toMatchObject([{ title: 'Сроки', body: 'Доставим за «три» дня — Ёжик № 5' }]);
  });
  it('short files and a replacement sign of their own stay as they are', () => {
    expect(decode(strToU8('')).text).toBe('');
    expect(decode(strToU8('a')).text).toBe('a');
    expect(decode(strToU8('{"a":1}')).encoding).toBe('utf-8');
  });
});

describe('archives', () => {
  it('are unpacked, what systems leave in them passed over', async () => {
    const bytes = zipSync({ 'lib/a/one.md': strToU8('# One\n\ntext one'), '__MACOSX/x.md': strToU8('x'), 'lib/.git/c.md': strToU8('y') });
    expect((await planOf('markdown', [{ path: 'lib.zip', bytes }])).documents).toMatchObject([{ title: 'One', topics: ['a'] }]);
  });
  /** The size that the archive's directory tells for its only file. */
  const telling = (bytes: Uint8Array, size: number): Uint8Array => {
    const told = Uint8Array.from(bytes);
    new DataView(told.buffer).setUint32(told.length - 22 - 46 - 'a.md'.length + 24, size, true);
    return told;
  };
  it('that would fill the memory are refused before anything is unpacked', async () => {
    const bytes = telling(zipSync({ 'a.md': strToU8('x') }), 2_000_000_000);
    expect((await planOf('markdown', [{ path: 'bomb.zip', bytes }])).early).toEqual(['the archive unpacks to over 100 MB']);
  });
  it('that lie about their size stop at what they said', async () => {
    const bytes = telling(zipSync({ 'a.md': new Uint8Array(1_000_000).fill(97) }), 10);
    const { documents } = await planOf('markdown', [{ path: 'lie.zip', bytes }]);
    expect(documents.map(({ body }) => body.length).filter((length) => length > 10)).toEqual([]);
  });
  it('that are damaged are said, not thrown', async () => {
    expect((await planOf('csv', [{ path: 'a.zip', bytes: strToU8('PK\u0003\u0004 nothing') }])).early).toEqual([
      'the archive is damaged or has a password',
    ]);
  });
  it('files over 100 MB are refused with their size', async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024);
    expect((await planOf('csv', [{ path: 'big.csv', bytes }])).early).toEqual(['the file is too large: 200 MB, up to 100 MB are read']);
  });
});

describe('markup', () => {
  it.each([
    ['<p onclick="x()">a<script>b</script></p><svg><script>c</script></svg>', 'a', ['onclick=', '<script>', '<svg>']],
    ['<a href=" jav\tascript:x">a</a><a href="data:text/html,x">b</a>', 'ab', ['javascript:']],
    ['<img src=x onerror=alert(1) alt="чек">', 'чек', ['onerror=']],
    ['<style>p{}</style><p>a</p>', 'a', []],
    ['a &lt;b&gt; 2*3 [x](y) \\ `c`', 'a <b> 2\\*3 \\[x](y) \\\\ \\`c\\`', []],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c', []],
    ['<ol start="3"><li><p>a</p><p>b</p></li></ol>', '3. a\n   b', []],
    ['<p># not a heading</p><p>1. not a list</p><p>- nor this</p>', '\\# not a heading\n\n1\\. not a list\n\n\\- nor this', []],
    ['<b> a </b><i>b</i><span style="font-weight:700">c</span>', '**a** *b***c**', []],
    ['<table><tr><td>one</td></tr><tr><td>two</td></tr></table>', 'one\n\ntwo', []],
    [
      '<table><tr><th colspan="2">A</th></tr><tr><td>1</td><td>2<br>3</td><td>4</td></tr><tr><td>5</td></tr></table>',
      '| A |  |  |\n| --- | --- | --- |\n| 1 | 2 3 | 4 |\n| 5 |  |  |',
      [],
    ],
    [
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
      '| a | b |\n| --- | --- |\n|  | c |\n| d | e |',
      [],
    ],
    ['<div>a<div>b</div>c</div>', 'a\n\nb\n\nc', []],
    ['<pre>Код: <b>1</b>\nИмя: *</pre>', 'Код: **1**\nИмя: \\*', []],
    ['<p>a</p><pre>if *a*:\n  <b>b</b>\n\n\tc  \n</pre>', 'a\n\n```\nif *a*:\n  b\n\n        c\n```', []],
    ['<ul><li>a<pre>b  ```<script>x</script></pre></li></ul>', '- a\n  ````\n  b  ```\n  ````', ['<script>']],
  ])('%s', (html, markdown, removed) => {
    const made = writeMarkdown(html);
    expect({ text: made.text, removed: [...made.removed] }).toEqual({ text: markdown, removed });
  });
  it.each([
    ['<p>a <u>b c</u> <ins>d</ins> <span style="text-decoration: underline dotted">e</span></p>', 'a b c d e', ['b c', 'd', 'e'], []],
    ['<a href="https://x.ru"><u>a</u></a> <u><a href="https://x.ru">b</a></u>', '[a](https://x.ru) [b](https://x.ru)', [], []],
    ['<p>За <s>5 дней</s> 3 дня, <del>да</del></p><del><p>Всё</p></del>', 'За 5 дней 3 дня, да\n\nВсё', [], ['5 дней', 'да', 'Всё']],
    ['<span style="text-decoration-line:line-through">a</span><s> </s>', 'a', [], ['a']],
    ['10 м<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup>', '10 м², CO₂, 1st', [], []],
  ])('lines under and through words are told: %s', (html, markdown, underlined, struck) => {
    expect(writeMarkdown(html)).toMatchObject({ text: markdown, underlined, struck });
  });
  it('an answer whose struck words came back is a draft, an article only says so', async () => {
    const html = '<h1>A</h1><p>За <s>5 дней</s> <u>3 дня</u></p>';
    const said = [
      '“A”: what was struck out stays without the line, left as a draft: 5 дней',
      '“A”: underlining is not carried over: 3 дня',
    ];
    const answer = await planOf('html', [text('a.html', html)]);
    expect(answer).toMatchObject({ documents: [{ status: 'draft', body: 'За 5 дней 3 дня' }] });
    expect(answer.problems.map(({ message }) => message.en)).toEqual(said);
    const article = await planOf('html-articles', [text('a.html', html)]);
    expect(article.problems.map(({ message }) => message.en)).toEqual(said.map((one) => one.replace(', left as a draft', '')));
  });
  it('so are those that Markdown strikes out', async () => {
    const { documents, problems } = await planOf('markdown', [text('a.md', '# A\n\nЗа ~~5 дней~~ 3 дня, ~ и ~~')]);
    expect(documents).toMatchObject([{ status: 'draft' }]);
    expect(problems.map(({ message }) => message.en)).toEqual(['“A”: what was struck out stays without the line, left as a draft: 5 дней']);
  });
  it('a loop says which of its turns it is', async () => {
    const value =
      '{% for x in ticket.items %}{% if forloop.first %}-{% endif %}{{forloop.index}}{{x}}{% unless forloop.last %},{% endunless %}{% endfor %}';
    const source = JSON.stringify([{ id: 1, title: 'T', actions: [{ field: 'comment_value', value }] }]);
    const { documents } = await planOf('zendesk', [text('a.json', source)]);
    expect(documents[0]?.body).toBe(
      '{{#each ticket_items as |x|}}{{#if @first}}-{{/if}}{{calc @index "+" 1}}{{x}}{{#unless @last}},{{/unless}}{{/each}}',
    );
  });
  it('codes between items and rows stay where they were', async () => {
    const value =
      '<ul>{% for x in ticket.items %}<li>{{x.name}}</li>{% endfor %}</ul><table><tr><td>a</td><td>b</td></tr>{% if ticket.vip %}<tr><td>c</td><td>d</td></tr>{% endif %}</table>';
    const source = JSON.stringify([{ id: 1, title: 'T', actions: [{ field: 'comment_value_html', value }] }]);
    const { documents } = await planOf('zendesk', [text('a.json', source)]);
    expect(documents[0]?.body).toBe(
      '{{#each ticket_items as |x|}}\n- {{x.name}}\n{{/each}}\n\n| a | b |\n| --- | --- |\n{{#if ticket_vip}}\n| c | d |\n{{/if}}',
    );
  });
});

describe('a file of something else', () => {
  const strange: readonly (readonly [string, string])[] = [
    ['a.csv', 'foo;bar\n1;2\n'],
    ['a.json', '{"hello":{"x":[1,2,3]}}'],
    ['b.json', '{"macros":[null,5,{"actions":"x"},{"actions":[null,{"field":7}]}],"data":[null,{"actions":{}}]}'],
    ['c.json', '{"snippets":["Snippets",1,["a"],5,null,{"name":1}]}'],
    ['a.yml', 'matches: [null, 5, {trigger: 7}, {replace: [1]}]\n'],
    ['a.xml', '<quicktext version="2"><menu>'],
  ];
  it.each(Object.keys(importers).filter((id) => !['html', 'html-articles', 'markdown'].includes(id)))(
    'is told by %s and becomes no answer',
    async (id) => {
      for (const [path, source] of strange) {
        const { documents, problems } = await planOf(id, [text(path, source)]);
        expect([path, documents, problems.length > 0]).toEqual([path, [], true]);
      }
    },
  );
});

describe('days', () => {
  it.each([
    ['2027-3-1', '2027-03-01'],
    ['2027-03-01T10:00:00Z', '2027-03-01'],
    ['1.3.2027', '2027-03-01'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['03/04/2026', undefined],
    ['31.02.2026', undefined],
    ['soon', undefined],
  ])('%s', (written, day) => expect(readDay(written)).toBe(day));
});

describe('importing again', () => {
  const csv = (body: string): GivenFile => text('a.csv', `id,title,shortcut,subject,tags,body\n1,One,o,,t,"${body}"\n`);
  const first = async () => (await planOf('briskine', [csv('<p>a</p>')])).documents;
  it('what the tool changed is changed, with what was added here kept', async () => {
    const [one] = await first();
    if (one?.kind !== 'template') throw new Error('no template');
    const there = [{ ...one, examples: ['где заказ'], owner: 'Анна', reviewBy: '2027-01-01' }];
    const { steps } = await planOf('briskine', [csv('<p>b</p>')], { there });
    expect(steps).toMatchObject([
      { does: 'change', document: { id: 'one', body: 'b', examples: ['где заказ'], owner: 'Анна', reviewBy: '2027-01-01' } },
    ]);
  });
  it('what was edited here is kept, or replaced when the lead says so', async () => {
    const there = (await first()).map((one) => ({ ...one, body: 'mine' }));
    expect((await planOf('briskine', [csv('<p>b</p>')], { there })).steps).toMatchObject([{ does: 'skip', why: 'edited-here' }]);
    expect((await planOf('briskine', [csv('<p>b</p>')], { there, conflict: 'replace' })).documents).toMatchObject([{ body: 'b' }]);
    expect((await planOf('briskine', [csv('<p>a</p>')], { there })).steps).toMatchObject([{ does: 'skip', why: 'same' }]);
  });
  it('the same title gets an id of its own, the same text is not taken twice', async () => {
    const [one] = await first();
    if (!one) throw new Error('no document');
    const mine = { ...one, other: {} };
    expect((await planOf('briskine', [csv('<p>b</p>')], { there: [mine] })).documents).toMatchObject([{ id: 'one-2' }]);
    expect((await planOf('briskine', [csv('<p>a</p>')], { there: [mine] })).steps).toMatchObject([
      { does: 'skip', why: 'twin', as: 'one' },
    ]);
  });
  it('a document of our own that the file has as it was before it was edited here is kept, or replaced when the lead says so', async () => {
    const file = text('templates/a.hbs', '---\nid: a\ntitle: A\nlang: en\n---\nold\n');
    const there = (await planOf('otklik', [file])).documents.map((one) => ({ ...one, body: 'mine' }));
    const editedSince = () => Promise.resolve(new Set(['a']));
    expect((await planOf('otklik', [file], { there, editedSince })).steps).toMatchObject([{ does: 'skip', why: 'edited-here' }]);
    expect((await planOf('otklik', [file], { there, editedSince, conflict: 'replace' })).documents).toMatchObject([{ body: 'old' }]);
    expect((await planOf('otklik', [file], { there })).documents).toMatchObject([{ body: 'old' }]);
  });
  it('a mapping once given puts the value in its place', async () => {
    const { documents, unknown } = await planOf('briskine', [csv('<p>{{order_id}}</p>')], { mapping: { order_id: 'ticket.order' } });
    expect(documents).toMatchObject([{ body: '{{ticket.order}}', fields: {} }]);
    expect(unknown).toEqual([]);
  });
});
