import { DomUtils, parseDocument } from 'htmlparser2';
import { defineImporter } from '../importer';
import { nameOf, topicsOf } from '../sources/places';

const { getElementsByTagName: all, textContent } = DomUtils;

export default defineImporter({
  title: 'HTML',
  endings: ['.html', '.htm'],
  source: 'a folder of HTML files, one answer each',
  fits: ({ path, text }) => /\.html?$/i.test(path) || /^\s*<(?:!doctype html|html)/i.test(text),
  read({ path, text }) {
    const document = parseDocument(text);
    const [title] = all('title', document, true, 1);
    const [article] = [...all('article', document), ...all('main', document), ...all('body', document)];
    const [heading] = all('h1', article ?? document, true, 1);
    const name = (heading ? textContent(heading) : title ? textContent(title) : '').trim();
    if (heading && name !== '') DomUtils.removeElement(heading);
    const body = (article ? [article] : document.children).map((node) => DomUtils.getOuterHTML(node, { decodeEntities: false })).join('');
    return { entries: [{ id: path, title: name || nameOf(path), body, markup: 'html', line: 1, topics: topicsOf(path) }], problems: [] };
  },
  examples: [
    {
      path: 'answers/оплата/карта.html',
      source:
        '<!doctype html><html><head><title>Оплата картой</title><style>p{}</style></head><body><nav>Меню</nav><main><p>Платите <i>картой</i>&nbsp;&mdash; #{ticket.number}.</p><pre>a\n  b</pre><blockquote>c<br>d</blockquote></main><script>x()</script></body></html>',
      gives: [{ title: 'Оплата картой', topics: ['оплата'], body: 'Платите *картой*\u00A0— {{ticket.number}}.\n\na\nb\n\n> c\n> d' }],
    },
    {
      path: 'one.html',
      source: '<h1>Only</h1><p>Text<iframe src="https://x"></iframe></p>',
      gives: [{ title: 'Only', body: 'Text' }],
      problems: [/taken out of the markup: <iframe>/],
    },
  ],
});
