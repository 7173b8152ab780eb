import { defineImporter } from '../importer';
import { pageEndings, readPage } from '../sources/pages';

export default defineImporter({
  title: 'HTML: articles',
  endings: pageEndings,
  source: 'a folder of HTML or Markdown files, one article each, into the references',
  fits: () => false,
  read: (file) => ({ entries: [{ ...readPage(file), kind: 'reference' }], problems: [] }),
  examples: [
    {
      path: 'kb/returns.html',
      source:
        '<html><body><article><h1>Returns</h1><h2>Terms</h2><table><tr><th>What</th><th>Days</th></tr><tr><td>Shoes</td><td>14</td></tr></table></article></body></html>',
      gives: [{ kind: 'reference', title: 'Returns', body: '## Terms\n\n| What | Days |\n| --- | --- |\n| Shoes | 14 |' }],
    },
  ],
});
