import type { EditWords, Value } from './value';

const piece = /"[^"]*"|'[^']*'|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s()]+/g;
const signs: Readonly<Record<string, string>> = { eq: '=', ne: '≠', gt: '>', lt: '<', '≥': '≥', '≤': '≤' };
/** What holds where a comparison does not. */
const opposite: Readonly<Record<string, string>> = { lt: '≥', gt: '≤', eq: 'ne', ne: 'eq' };

/** What a condition asks, in the words of the values it names: `(eq plan "pro")` is «Тариф = «pro»». */
export function asked(source: string, values: readonly Value[], words: EditWords): string {
  const [word = '', ...args] = source.trim().match(piece) ?? [];
  const said = args.map((one) => asked(one, values, words));
  if (args.length === 0 && word.startsWith('(')) return asked(word.slice(1, -1), values, words);
  if (word === 'and' || word === 'or') return said.join(` ${words[word]} `);
  const [, denied = '', rest = ''] = /^\((lt|gt|eq|ne)\s([^()]*)\)$/.exec(args[0] ?? '') ?? [];
  if (word === 'not' && denied !== '') return asked(`${opposite[denied] ?? ''} ${rest}`, values, words);
  if (word === 'not') return `${words.not} ${said.join(' ')}`;
  const sign = word === 'has' ? words.has : signs[word];
  if (sign !== undefined && said.length === 2) return said.join(` ${sign} `);
  if (args.length > 0) return source.trim();
  if (/^["']/.test(word)) return `«${word.slice(1, -1)}»`;
  return values.find((value) => value.source === `{{${word}}}`)?.label ?? word;
}
