import { defineImporter } from '../importer';
import { pageEndings, readPage } from '../sources/pages';

export default defineImporter({
  title: 'Markdown',
  endings: pageEndings,
  source: 'a folder of Markdown, text or HTML files, one answer each; front matter is read where there is any',
  fits: ({ path }) => /\.(?:md|markdown)$/i.test(path),
  read: (file) => ({ entries: [readPage(file)], problems: [] }),
  examples: [
    {
      path: 'macros/доставка/сроки.md',
      source: '# Сроки доставки\n\nДоставим **завтра**, {{customer}}.\n',
      gives: [{ title: 'Сроки доставки', topics: ['доставка'], lang: 'ru', body: 'Доставим **завтра**, {{customer_value}}.' }],
      unknown: ['customer'],
    },
    {
      path: 'hello.md',
      source: '---\ntitle: Hello\ntags: [a, b]\nshortcut: hi\nvalidTo: 99.99.2027\n---\n<script>alert(1)</script>Hi there\n',
      gives: [{ topics: ['a', 'b'], shortcut: 'hi', body: 'Hi there' }],
      problems: [/markup: <script>/, /date “99\.99\.2027”/],
    },
  ],
});
