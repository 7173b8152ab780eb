import { strToU8, zipSync } from 'fflate';
import { defineImporter, importProblem } from '../importer';
import { docxHtml } from '../sources/docx';
import { nameOf, topicsOf } from '../sources/places';

const word = (body: string): string => `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string, style = ''): string => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;

export default defineImporter({
  title: 'DOCX: articles',
  endings: ['.docx'],
  source: 'Office Open XML (ECMA-376): word/document.xml with its styles, lists and links, into the references',
  fits: ({ path }) => /\.docx$/i.test(path),
  read(file) {
    const read = docxHtml(file);
    if (read.problem) return { entries: [], problems: [read.problem] };
    const [, heading] = /^<h1>(.*?)<\/h1>/.exec(read.html) ?? [];
    const body = heading === undefined ? read.html : read.html.slice(heading.length + '<h1></h1>'.length);
    const title = (read.title || heading || '').replaceAll(/<[^>]*>/g, '') || nameOf(file.path);
    const macros = read.macros
      ? [importProblem(file.path, 0, 'warning', 'макросы не выполняются и не переносятся', 'macros are never run nor carried over')]
      : [];
    return {
      entries: [{ id: file.path, title, body, markup: 'html', line: 1, kind: 'reference', topics: topicsOf(file.path) }],
      problems: macros,
    };
  },
  examples: [
    {
      path: 'Возврат.docx',
      source: zipSync({
        'word/document.xml': strToU8(
          word(
            paragraph('Возврат товара', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>') +
              '<w:p><w:r><w:t xml:space="preserve">Срок — </w:t></w:r><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>14 дней</w:t></w:r><w:r><w:rPr><w:u w:val="none"/><w:strike/></w:rPr><w:t xml:space="preserve"> или 7</w:t></w:r><w:hyperlink r:id="rId5"><w:r><w:t xml:space="preserve"> по закону</w:t></w:r></w:hyperlink></w:p>' +
              paragraph('Чек', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
              paragraph('Паспорт', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
              `<w:tbl><w:tr><w:tc>${paragraph('Что')}</w:tc><w:tc>${paragraph('Дней')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Обувь')}</w:tc><w:tc>${paragraph('14')}</w:tc></w:tr></w:tbl>` +
              '<w:p><w:del><w:r><w:delText>старое</w:delText></w:r></w:del><w:ins><w:r><w:t>новое</w:t></w:r></w:ins></w:p>',
          ),
        ),
        'word/_rels/document.xml.rels': strToU8('<Relationships><Relationship Id="rId5" Target="https://example.ru/law"/></Relationships>'),
        'word/numbering.xml': strToU8(
          '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        ),
        'word/vbaProject.bin': strToU8('x'),
      }),
      gives: [
        {
          kind: 'reference',
          title: 'Возврат товара',
          lang: 'ru',
          body: 'Срок — **14 дней** или 7 [по закону](https://example.ru/law)\n\n1. Чек\n2. Паспорт\n\n| Что | Дней |\n| --- | --- |\n| Обувь | 14 |\n\nновое',
        },
      ],
      problems: [/macros are never run/, /struck out stays without the line: или 7$/, /underlining is not carried over: 14 дней$/],
    },
    { path: 'broken.docx', source: strToU8('PK\u0003\u0004broken'), gives: [], problems: [/archive is damaged/] },
    { path: 'words.docx', source: 'no archive at all', gives: [], problems: [/not a Word document/] },
    { path: 'other.docx', source: zipSync({ 'a.txt': strToU8('x') }), gives: [], problems: [/not a Word document/] },
  ],
});
