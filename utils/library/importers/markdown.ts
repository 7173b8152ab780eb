import { readFrontMatter } from '../front-matter';
import { defineImporter } from '../importer';
import { isFields, textsIn, wordsIn } from '../sources';
import { nameOf, topicsOf } from '../sources/places';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? textsIn(value) : wordsIn(value).split(/,\s*/).filter(Boolean));

export default defineImporter({
  title: 'Markdown',
  endings: ['.md', '.markdown', '.txt'],
  source: 'a folder of Markdown or text files, one answer each; front matter is read where there is any',
  fits: ({ path }) => /\.(?:md|markdown)$/i.test(path),
  read({ path, text }) {
    const front = readFrontMatter(text);
    const fields = isFields(front?.values) ? front.values : {};
    const whole = (front?.body ?? text.replaceAll('\r\n', '\n')).trim();
    const [, heading] = /^#\s+(.+)\n?/.exec(whole) ?? [];
    const told = wordsIn(fields['title']);
    const body =
      heading !== undefined && (told === '' || told === heading.trim())
        ? whole.slice(whole.indexOf('\n') + 1 || whole.length).trim()
        : whole;
    const entry = {
      id: wordsIn(fields['id']) || path,
      title: told || heading?.trim() || nameOf(path),
      body,
      markup: /\.txt$/i.test(path) ? ('text' as const) : ('markdown' as const),
      line: front?.bodyLine ?? 1,
      topics: [...texts(fields['topics'] ?? fields['tags'] ?? fields['categories']), ...topicsOf(path)],
      examples: texts(fields['examples']),
      lang: wordsIn(fields['lang'] ?? fields['language']),
      shortcut: wordsIn(fields['shortcut'] ?? fields['keyword']),
      subject: wordsIn(fields['subject']),
      reviewBy: wordsIn(fields['reviewBy']),
      validTo: wordsIn(fields['validTo']),
    };
    return { entries: [entry], problems: [] };
  },
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
