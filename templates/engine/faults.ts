import type { TemplateProblem, Words } from './scope';

interface Fault {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
  readonly hash?: {
    readonly token: string | null;
    readonly line: number;
    readonly loc?: { readonly last_line: number; readonly last_column: number };
  };
}

/** The last `{{#name}}` before the end that has no `{{/name}}`. */
function openBlock(source: string): { readonly name: string; readonly at: number } | undefined {
  const open: { name: string; at: number }[] = [];
  for (const match of source.matchAll(/\{\{(~?[#/]>?\*?)\s*([^\s}~|()]+)/g)) {
    if (match[1]?.includes('/')) open.pop();
    else open.push({ name: match[2] ?? '', at: match.index });
  }
  return open.at(-1);
}

function placeAt(source: string, at: number): { line: number; column: number } {
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function mismatch(message: string): Words | undefined {
  const found = /^(\S+) doesn't match (\S+)/.exec(message);
  if (!found) return undefined;
  return {
    ru: `блок {{#${found[1]}}} закрыт чужим {{/${found[2]}}}`,
    en: `block {{#${found[1]}}} is closed by {{/${found[2]}}}`,
  };
}

/** Turns an error of the parser into words for the one who wrote the template. */
export function describeFault(source: string, thrown: unknown): TemplateProblem {
  const fault = thrown as Fault;
  const { hash } = fault;
  if (!hash) {
    const words = mismatch(fault.message) ?? {
      ru: `такой путь записать нельзя${/path: (\S+)/.exec(fault.message)?.[1]?.replace(/^/, ': ') ?? ''}`,
      en: fault.message.replace(/ - \d+:\d+$/, ''),
    };
    return { line: fault.lineNumber ?? 1, column: (fault.column ?? 0) + 1, message: words };
  }
  const opened = source.lastIndexOf('{{');
  if (opened >= 0 && !source.includes('}}', opened) && hash.token !== null) {
    return { ...placeAt(source, opened), message: { ru: '{{ не закрыт', en: '{{ is not closed' } };
  }
  if (hash.token === 'EOF') {
    const block = openBlock(source);
    const name = `{{#${block?.name ?? ''}}}`;
    return { ...placeAt(source, block?.at ?? source.length), message: { ru: `${name} не закрыт`, en: `${name} is not closed` } };
  }
  if (!hash.loc) {
    const place = placeAt(source, Math.max(0, source.lastIndexOf('{{')));
    return { ...place, message: { ru: 'запись не закончена', en: 'this is not finished' } };
  }
  const { last_line: line, last_column: column } = hash.loc;
  const rest = (source.split('\n')[line - 1] ?? '').slice(column, column + 20) || '{{';
  return {
    line,
    column: column + 1,
    message: { ru: `непонятная запись у «${rest}»`, en: `cannot be read near "${rest}"` },
  };
}
