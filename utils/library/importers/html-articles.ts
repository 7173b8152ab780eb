import { defineImporter } from '../importer';
import html from './html';

export default defineImporter({
  title: 'HTML: articles',
  endings: ['.html', '.htm'],
  source: 'a folder of HTML files, one article each, into the references',
  fits: () => false,
  read(file, options) {
    const { entries, problems } = html.read(file, options);
    return { entries: entries.map((entry) => ({ ...entry, kind: 'reference' as const })), problems };
  },
  examples: [
    {
      path: 'kb/returns.html',
      source:
        '<html><body><article><h1>Returns</h1><h2>Terms</h2><table><tr><th>What</th><th>Days</th></tr><tr><td>Shoes</td><td>14</td></tr></table></article></body></html>',
      gives: [{ kind: 'reference', title: 'Returns', body: '## Terms\n\n| What | Days |\n| --- | --- |\n| Shoes | 14 |' }],
    },
  ],
});
