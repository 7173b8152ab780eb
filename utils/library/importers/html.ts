import { defineImporter } from '../importer';
import { pageEndings, readPage } from '../sources/pages';

export default defineImporter({
  title: 'HTML',
  endings: pageEndings,
  source: 'a folder of HTML, Markdown or text files, one answer each',
  fits: ({ path, text }) => /\.html?$/i.test(path) || /^\s*<(?:!doctype html|html)/i.test(text),
  read: (file) => ({ entries: [readPage(file)], problems: [] }),
  examples: [
    {
      path: 'answers/оплата/карта.html',
      source:
        '<!doctype html><html><head><title>Оплата картой</title><style>p{}</style></head><body><nav>Меню</nav><main><p>Платите <i>картой</i>&nbsp;&mdash; #{ticket.number}.</p><pre>a\n  b</pre><blockquote>c<br>d</blockquote></main><script>x()</script></body></html>',
      gives: [
        { title: 'Оплата картой', topics: ['оплата'], body: 'Платите *картой*\u00A0— {{ticket.number}}.\n\n```\na\n  b\n```\n\n> c\n> d' },
      ],
    },
    {
      path: 'one.html',
      source: '<h1>Only</h1><p>Text<iframe src="https://x"></iframe></p>',
      gives: [{ title: 'Only', body: 'Text' }],
      problems: [/taken out of the markup: <iframe>/],
    },
  ],
});
