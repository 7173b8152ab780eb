import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importers } from '../importers';
import { openSources } from '../sources';
import { docxHtml } from '../sources/docx';
import { chooseFiles } from './choose';
import { prepareImport } from './run';

const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  openSources([
    {
      path: 'a.zip',
      bytes: zipSync(
        Object.fromEntries(Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])),
      ),
    },
  ]);

async function imported(files: Readonly<Record<string, string>>, asked = 'auto') {
  const { format, files: its, problems } = chooseFiles(zipped(files).files, asked);
  const importer = importers[format];
  if (!importer) throw new Error(format);
  const { steps } = await prepareImport(format, importer, its, { there: [] });
  return {
    format,
    said: problems.map(({ message }) => message.en),
    bodies: steps.flatMap((step) => (step.does === 'skip' ? [] : [step.document.body])),
  };
}

describe('a folder', () => {
  const folder = {
    'kb/a.md': '# A\n\nText a',
    'kb/pic.png': '\u0089PNG',
    'kb/b.html': '<html><body><nav>Menu</nav><h1>B</h1><p>Text <b>b</b></p></body></html>',
  };
  it('of both Markdown and HTML is read whole, each by its kind; pictures are told of', async () => {
    expect(await imported(folder)).toEqual({
      format: 'markdown',
      bodies: ['Text a', 'Text **b**'],
      said: ['not of Markdown, files left out: 1 (kb/pic.png)'],
    });
  });
  it('tells what it holds by the first file that shows it', async () => {
    const { format, bodies } = await imported({ 'x/logo.png': '\u0089PNG', 'x/m.json': '[{"short_code":"a","content":"one"}]' });
    expect([format, bodies]).toEqual(['chatwoot', ['one']]);
  });
  it('with nothing of the tool that was named says so', () => {
    const { files, problems } = chooseFiles(zipped(folder).files, 'briskine');
    expect(files).toEqual([]);
    expect(problems[0]?.message.en).toMatch(/files left out: 3/);
  });
});

it('an article keeps its words, whatever they look like', async () => {
  const { bodies } = await imported({ 'a.html': '<p>Write {{name}} and #{ticket.number}</p>' }, 'html-articles');
  expect(bodies).toEqual(['Write {{name}} and #{ticket.number}']);
});

it('objects line by line are a list', async () => {
  const { bodies } = await imported({ 'a.jsonl': '{"name":"A","text":"one"}\n\n{"name":"B","text":"two"}\n' });
  expect(bodies).toEqual(['one', 'two']);
});

it.each([
  ['notes.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /save it as DOCX or CSV/],
  ['book.xlsx', [0x50, 0x4b, 3, 4, 0], /save the sheet as CSV/],
  ['a.pdf', [...strToU8('%PDF-1.7')], /PDF cannot be read/],
  ['a.rtf', [...strToU8(String.raw`{\rtf1`)], /save it as DOCX or HTML/],
] as const)('%s is refused with what to do instead', (path, bytes, words) => {
  const { files, problems } = openSources([{ path, bytes: new Uint8Array(bytes) }]);
  expect(files).toEqual([]);
  expect(problems[0]?.message.en).toMatch(words);
});

it('lists of a Word document keep their levels and their kinds', () => {
  const item = (text: string, level: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const levels = ['decimal', 'bullet'].map((kind, at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${kind}"/></w:lvl>`).join('');
  const bytes = zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body>${item('a', 0)}${item('b', 1)}${item('c', 1)}${item('d', 0)}<w:p><w:r><w:t>end</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
  });
  expect(docxHtml({ path: 'a.docx', bytes }).html).toBe('<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol><p>end</p>');
});
