import { argument, type Dialect, namesFor, quoted, type Writer } from './dialect';

const names = namesFor({
  customer: 'to.name to.0.name to.full_name',
  customerFirst: 'to.first_name to.0.first_name',
  customerAddress: 'to.email to.0.email',
  operator: 'from.name from.full_name account.name account.full_name',
  operatorFirst: 'from.first_name account.first_name',
  subject: 'subject',
});
const reserved = new Set(['this', 'else', 'as', 'true', 'false', 'null', 'undefined', '@index', '@first', '@last', '@key']);
const kept = new Set(['if', 'unless', 'each', 'with', 'lookup', 'and', 'capitalize', 'eq', 'ne', 'gt', 'lt', 'not']);
const comparisons: Readonly<Record<string, string>> = { '==': 'eq', '===': 'eq', '!=': 'ne', '!==': 'ne', '>': 'gt', '<': 'lt' };
const casing: Readonly<Record<string, string>> = { toUpperCase: 'upper', toLowerCase: 'lower' };
const word = /[\w-]+=(?:"[^"]*"|'[^']*')|"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+/g;

const bare = (text: string): string => text.replaceAll(/^["']|["']$/g, '');
const choicesOf = (list: string): readonly string[] =>
  bare(list)
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** One of several texts: the operator chooses, by what they say. */
const choiceOf = (choices: readonly string[], to: Writer): string => {
  const label = choices.join(' / ');
  return to.field(`choice-${choices[0] ?? ''}`, { type: 'choice', choices, label: { ru: label, en: label } });
};

/** One word of a call: a text, a number, a call in brackets, or a name. */
function wordOf(source: string, to: Writer, asked: boolean): string {
  if (/^["']/.test(source)) return quoted(source.slice(1, -1));
  if (/^-?\d/.test(source) || reserved.has(source) || /^(?:@|\.\.?\/|this\.)/.test(source)) return source;
  if (source.startsWith('(')) return `(${callOf(source.slice(1, -1), to)})`;
  const [, key, value = ''] = /^([\w-]+)=(.+)$/.exec(source) ?? [];
  if (key !== undefined) return `${key}=${wordOf(value, to, asked)}`;
  return argument(asked ? to.test(source) : to.value(source));
}

/** Days are counted from today; what else `moment` can do is listed. */
function momentOf(source: string, args: readonly string[], to: Writer): string {
  const format = args.find((one) => one.startsWith('format=')) ?? '';
  const style = /ddd/.test(format) ? ' style="weekday"' : format !== '' && !/MMM|L{2}/.test(format) ? ' style="numeric"' : '';
  if (/[Hhms]/.test(format) && !/[DMYd]/.test(format.slice('format='.length))) return 'time';
  const more = args.filter((one) => !/^(?:format|locale)=/.test(one));
  const [, sign = '', count = '', unit = ''] = /^(add|subtract)=["']\s*(\d+)\s*;\s*(day|week)s?\s*["']$/.exec(more[0] ?? '') ?? [];
  if (sign === '' || more.length > 1) {
    if (more.length > 0) to.lost(`{{${source}}}`);
    return `date today${style}`;
  }
  const days = Number(count) * (unit === 'week' ? 7 : 1) * (sign === 'add' ? 1 : -1);
  return `date (dateAdd today days=${days})${style}`;
}

/** A call such as `compare a "==" b` or a bare name, in the words of ours. */
function callOf(source: string, to: Writer): string {
  const [name = '', ...args] = source.match(word) ?? [];
  const [a = '""', sign = '', b = '""'] = args;
  switch (name) {
    case 'choice':
    case 'random':
      return choiceOf(choicesOf(args.length > 1 ? args.map(bare).join(',') : a), to);
    case 'moment':
      return momentOf(source, args, to);
    case 'or':
      return args.length > 0 ? `default ${args.map((one) => wordOf(one, to, false)).join(' ')}` : 'or';
    case 'compare': {
      const helper = comparisons[bare(sign)];
      if (helper === undefined) to.lost(`{{${source}}}`);
      return `${helper ?? 'eq'} ${wordOf(a, to, true)} ${wordOf(b, to, true)}`;
    }
    case 'text': {
      const helper = casing[bare(sign)];
      if (helper === undefined) to.lost(`{{${source}}}`);
      return helper === undefined ? to.value(a) : `${helper} ${wordOf(a, to, false)}`;
    }
    case 'capitalizeAll':
      return `capitalize ${wordOf(a, to, false)}`;
    default:
  }
  if (args.length === 0) return reserved.has(name) || name.startsWith('@') || name.startsWith('this.') ? name : to.value(name);
  if (!kept.has(name)) {
    to.lost(`{{${source}}}`);
    return to.value(name);
  }
  return [name, ...args.map((one) => wordOf(one, to, ['if', 'unless', 'each', 'with', 'and', 'not'].includes(name)))].join(' ');
}

const remark = (source: string): string => `!-- ${source.replaceAll('--', '—')} --`;
/** Helpers that are written around a text, and ask. */
const asking = new Set(['compare', 'and', 'or', 'not', 'eq', 'ne', 'gt', 'lt']);

/** A tag of a block; `open` names what each open block became, undefined for one that cannot be carried over. */
function blockTag(source: string, open: (string | undefined)[], to: Writer): string {
  const at = open.at(-1);
  if (source.startsWith('/')) {
    open.pop();
    return at === undefined ? '' : `/${at}`;
  }
  if (source === 'else' || source === '^') return open.length > 0 && at === undefined ? remark(source) : 'else';
  if (source.startsWith('else ')) return at === undefined ? remark(source) : `else ${callOf(source.slice(5), to)}`;
  const call = source.slice(1).trim();
  const [name = ''] = call.split(/\s/);
  if (asking.has(name)) {
    const block = source.startsWith('^') ? 'unless' : 'if';
    open.push(block);
    return `#${block} (${name === 'or' ? callOf(`or ${call.slice(3)}`, to).replace(/^default/, 'or') : callOf(call, to)})`;
  }
  const isBlock = ['if', 'unless', 'each', 'with'].includes(name);
  if (!isBlock && /\s/.test(call)) {
    to.lost(`{{${source}}}`);
    open.push(undefined);
    return remark(source);
  }
  open.push(isBlock ? name : source.startsWith('^') ? 'unless' : 'if');
  // A value with no word before it is asked about, and its text stands where there is one.
  return isBlock ? `${source[0] ?? ''}${callOf(call, to)}` : `${source.startsWith('^') ? '#unless' : '#if'} ${wordOf(call, to, true)}`;
}

// There is one customer here, so what is said for each of the addressees is said once.
const overAddressees = /\{\{#each\s+to\}\}([\s\S]*?)\{\{\/each\}\}/g;
const stops = /\{\{#cursor\}\}([\s\S]*?)\{\{\/cursor\}\}/g;
const mustache = /\{\{(\{?)(~?)(!--[\s\S]*?--|[^{}]*)(~?)(\}?)\}\}/g;

/** Handlebars with helpers of its own: Briskine, earlier Gorgias Templates. */
export const briskine: Dialect = {
  names,
  sign: /\{\{~?[#^]\s*(?:if|unless|each|with)\b|\{\{\s*(?:to|from|account)\.|\{\{#?cursor|\{\{\s*(?:choice|moment)\b/,
  translate(text, to) {
    const once = text.replaceAll(overAddressees, (_all, inside: string) =>
      inside.replaceAll(/\{\{\s*(?:this\.)?((?:first_|last_|full_)?name|email)\s*\}\}/g, '{{to.$1}}'),
    );
    const stopped = once.replaceAll(stops, (_all, label: string) => to.code(`{{tab ${quoted(label.replaceAll(/<[^>]*>/g, '').trim())}}}`));
    const open: (string | undefined)[] = [];
    return stopped.replaceAll(mustache, (_all, _raw, before: string, inner: string, after: string) => {
      const source = inner.trim();
      const braced = (inside: string): string => (inside === '' ? '' : to.code(`{{${before}${inside}${after}}}`));
      if (source.startsWith('!')) return braced(source);
      if (source === 'cursor') return braced('tab');
      if (source.startsWith('>')) return to.include(source.slice(1).trim().split(/\s/)[0] ?? '');
      if (/^(?:[#/^]|else\b)/.test(source)) return braced(blockTag(source, open, to));
      return braced(callOf(source.replace(/^&/, ''), to));
    });
  },
};
