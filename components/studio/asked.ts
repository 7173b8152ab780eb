import type { Words } from '@/locales';
import type { Value } from './values';

type EditWords = Words['studio']['edit'];

const piece = /"[^"]*"|'[^']*'|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s()]+/g;
const signs: Readonly<Record<string, string>> = { eq: '=', ne: '≠', gt: '>', lt: '<' };

/** What a condition asks, in the words of the values it names: `(eq plan "pro")` is «Тариф = «pro»». */
export function asked(source: string, values: readonly Value[], words: EditWords): string {
  const [word = '', ...args] = source.trim().match(piece) ?? [];
  const said = args.map((one) => asked(one, values, words));
  if (args.length === 0 && word.startsWith('(')) return asked(word.slice(1, -1), values, words);
  if (word === 'and' || word === 'or') return said.join(` ${words[word]} `);
  if (word === 'not') return `${words.not} ${said.join(' ')}`;
  const sign = signs[word];
  if (sign !== undefined && said.length === 2) return said.join(` ${sign} `);
  if (args.length > 0) return source.trim();
  if (/^["']/.test(word)) return `«${word.slice(1, -1)}»`;
  return values.find((value) => value.source === `{{${word}}}`)?.label ?? word;
}
