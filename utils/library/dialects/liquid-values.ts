import { argument, quoted, type Writer } from './dialect';

/** Parts of a text that a sign outside of quotation marks parts. */
export function splitOutside(text: string, sign: RegExp): readonly string[] {
  const pieces = [''];
  for (const [piece] of text.matchAll(new RegExp(`"[^"]*"|'[^']*'|${sign.source}|[\\s\\S]`, 'g'))) {
    if (new RegExp(`^(?:${sign.source})$`).test(piece)) pieces.push('');
    else pieces[pieces.length - 1] += piece;
  }
  return pieces.map((piece) => piece.trim());
}

const isText = (word: string): boolean => /^"[^"]*"$|^'[^']*'$/.test(word);
const isPlain = (word: string): boolean => /^-?\d+(?:\.\d+)?$|^(?:true|false)$/.test(word);

/** What the names of loops and assignments stand for: an expression, and what is asked about in a condition. */
export type Bound = ReadonlyMap<string, { readonly print: string; readonly test: string }>;

/** Where a loop is. */
const turns: ReadonlyMap<string, string> = new Map([
  ['forloop.first', '@first'],
  ['forloop.last', '@last'],
  ['forloop.index0', '@index'],
  ['forloop.index', 'calc @index "+" 1'],
]);

/** A word of Liquid as an expression; `bound` are the names that a loop or an assignment gives. */
export function valueOf(word: string, to: Writer, bound: Bound, asked = false): string {
  if (/^(?:now|"now"|'now'|"today"|'today')$/.test(word)) return 'today';
  if (isText(word)) return quoted(word.slice(1, -1));
  if (isPlain(word)) return word;
  const turn = turns.get(word);
  if (turn !== undefined) return turn;
  const [head = '', ...rest] = word.split('.');
  const own = bound.get(head);
  if (own !== undefined) return [asked ? own.test : own.print, ...rest].join('.');
  return asked ? to.test(word) : to.value(word);
}

const simple: Readonly<Record<string, string>> = { upcase: 'upper', downcase: 'lower', capitalize: 'capitalize' };
const sums: Readonly<Record<string, string>> = { times: '*', plus: '+', minus: '-' };
// They change how a value is written out, which is done by Markdown and by the values themselves here.
const idle = new Set(['escape', 'escape_once', 'strip', 'lstrip', 'rstrip', 'strip_html', 'newline_to_br', 'h']);

/** `… | split: " " | first` of a full name is the first name; other lists cannot be made here. */
function firstOfName(value: string, filters: readonly string[]): readonly [string, readonly string[]] {
  const at = filters.findIndex((filter) => /^split\s*:\s*(?:" "|' ')$/.test(filter));
  const isName = value === 'customer.name' || value === 'operator.name';
  if (!isName || at !== 0 || filters[1] !== 'first') return [value, filters];
  return [value === 'customer.name' ? 'name form="first"' : 'name operator.name form="first"', filters.slice(2)];
}

/** What a filter is given behind its colon, as arguments. */
const valuesOf = (given: string, to: Writer, bound: Bound): readonly string[] =>
  given.trim() === '' ? [] : splitOutside(given, /,/).map((one) => argument(valueOf(one, to, bound)));

/** `user.name | default: "друг" | upcase` as an expression. */
export function filtered(source: string, to: Writer, bound: Bound): string {
  const [word = '', ...all] = splitOutside(source, /\|/);
  const [start, filters] = firstOfName(valueOf(word, to, bound), all);
  return filters.reduce((value, filter) => {
    const [, name = '', given = ''] = /^(\w+)\s*:?\s*([\s\S]*)$/.exec(filter) ?? [];
    const own = simple[name];
    if (own !== undefined) return `${own} ${argument(value)}`;
    const more = valuesOf(given, to, bound);
    const [one = ''] = more;
    const sign = sums[name];
    if (sign !== undefined && one !== '') return `calc ${argument(value)} "${sign}" ${one}`;
    // Whole numbers of Liquid are divided without a rest; a number with a point is divided as here.
    if (name === 'divided_by' && /^\d+\.\d+$/.test(one)) return `calc ${argument(value)} "/" ${one}`;
    if (name === 'append' && one !== '') return `join ${argument(value)} ${one}`;
    if (name === 'prepend' && one !== '') return `join ${one} ${argument(value)}`;
    if (name === 'default' || name === 'fallback') return `default ${argument(value)} ${one}`;
    if (name === 'date') {
      const style = /%A/.test(given) ? 'weekday' : /%B|%b/.test(given) ? 'long' : 'numeric';
      to.asDate(value);
      return value.startsWith('date ') ? `${value} style="${style}"` : `date ${argument(value)} style="${style}"`;
    }
    if (!idle.has(name)) to.lost(`| ${filter}`);
    return value;
  }, start);
}

const comparisons: Readonly<Record<string, string>> = { '==': 'eq', '!=': 'ne', '<>': 'ne', '>': 'gt', '<': 'lt', contains: 'has' };

function comparison(source: string, to: Writer, bound: Bound): string | undefined {
  const [, left = '', sign = '', right = ''] =
    /^("[^"]*"|'[^']*'|[^\s=!<>]+)\s*(==|!=|<>|>=|<=|>|<|\bcontains\b)\s*(.+)$/.exec(source) ?? [];
  if (sign === '') return /^not\s+/.test(source) ? undefined : valueOf(source, to, bound, true);
  const a = argument(valueOf(left, to, bound, true));
  if (/^(?:blank|empty|nil|null|""|'')$/.test(right.trim())) return sign === '==' ? `not ${a}` : /^(?:!=|<>)$/.test(sign) ? a : undefined;
  const b = argument(valueOf(right.trim(), to, bound, true));
  if (sign === '>=') return `not (lt ${a} ${b})`;
  if (sign === '<=') return `not (gt ${a} ${b})`;
  const helper = comparisons[sign];
  return helper === undefined ? undefined : `${helper} ${a} ${b}`;
}

/** A condition as an expression; undefined when there is no such condition here. */
export function conditionOf(source: string, to: Writer, bound: Bound): string | undefined {
  for (const [word, helper] of [
    [/\bor\b/, 'or'],
    [/\band\b/, 'and'],
  ] as const) {
    const parts = splitOutside(source.trim(), word);
    if (parts.length < 2) continue;
    const all = parts.map((part) => conditionOf(part, to, bound));
    return all.some((part) => part === undefined) ? undefined : `${helper} ${all.map((part) => argument(part ?? '')).join(' ')}`;
  }
  return comparison(source.trim(), to, bound);
}
