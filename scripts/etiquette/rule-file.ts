import { type Document, isScalar, LineCounter, parseDocument } from 'yaml';
import { expandPhrase } from './phrase.ts';
import type { Words } from './words.ts';

/** A sentence to find or to leave, with what is known of the ticket. */
export interface FileExample {
  readonly text: string;
  readonly context?: Readonly<Record<string, unknown>>;
}

/** A rule file as its author writes it; a list is a YAML list or a text of several lines. */
export interface RuleFile {
  readonly id: string;
  readonly severity: 'block' | 'warn' | 'hint' | 'off';
  readonly authority: string;
  readonly why: { readonly ru: string; readonly en: string };
  readonly message: { readonly ru: string; readonly en: string };
  readonly where?: 'opening' | 'closing';
  readonly instead?: string;
  readonly bad: readonly FileExample[];
  readonly good: readonly FileExample[];
}

/** A rule with its word forms written out. */
export interface Compiled {
  readonly phrases: readonly string[];
  /** Phrases that are less sure, see `LexicalRule`. */
  readonly unsure?: readonly string[];
  readonly unless?: Readonly<Record<string, boolean | readonly string[]>>;
  readonly [told: string]: unknown;
}

export interface ReadRule {
  readonly rule?: RuleFile;
  /** The rule as the engine takes it, word forms written out. */
  readonly compiled?: Compiled;
  /** Mistakes as `file:line: what is wrong`; a file with one is left out, the others work. */
  readonly mistakes: readonly string[];
}

const needed = ['id', 'severity', 'authority', 'why', 'message', 'phrases', 'bad', 'good'] as const;
const places = ['before', 'after', 'earlier', 'sentence', 'paragraph', 'without', 'letter', 'question', 'deadline', 'past'];

interface Item {
  readonly value: unknown;
  readonly line: number;
}

/** The items of a list, each with its line. */
function itemsAt(document: Document, counter: LineCounter, path: readonly string[]): readonly Item[] {
  const lineOf = (at: number | undefined) => (at === undefined ? 1 : counter.linePos(at).line);
  const node = document.getIn(path, true);
  if (isScalar(node)) {
    const first = lineOf(node.range?.[0]) + (node.type === 'BLOCK_LITERAL' ? 1 : 0);
    return String(node.value)
      .split('\n')
      .map((value, at) => ({ value: value.trim(), line: first + at }))
      .filter(({ value }) => value !== '');
  }
  const list: unknown = (node as { toJS?: (document: Document) => unknown } | undefined)?.toJS?.(document);
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, at) => {
    const each = document.getIn([...path, at], true) as { range?: readonly number[] } | undefined;
    return { value, line: lineOf(each?.range?.[0]) };
  });
}

const exampleOf = ({ value }: Item): FileExample => (typeof value === 'string' ? { text: value } : (value as FileExample));

/** The sentences of a rule file that must be found: read without its phrases, which are many. */
export const badIn = (source: string): readonly FileExample[] => {
  const counter = new LineCounter();
  return itemsAt(parseDocument(source, { lineCounter: counter }), counter, ['bad']).map(exampleOf);
};

/** Reads one rule file. */
export function readRule(name: string, source: string, words: Words): ReadRule {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const mistakes = document.errors.map((error) => `${name}:${counter.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`);
  if (mistakes.length > 0) return { mistakes };
  const told = (document.toJS() ?? {}) as Omit<RuleFile, 'bad' | 'good'> & { readonly unless?: Readonly<Record<string, unknown>> };
  for (const field of needed) if (!document.has(field)) mistakes.push(`${name}:1: «${field}» is missing`);
  if (mistakes.length > 0) return { mistakes };
  if (!name.endsWith(`/${told.id}.yaml`)) mistakes.push(`${name}:1: the file of «${told.id}» has another name`);
  const [bad, good] = (['bad', 'good'] as const).map((list) => itemsAt(document, counter, [list]).map(exampleOf));
  const rule: RuleFile = { ...told, bad: bad ?? [], good: good ?? [] };
  for (const list of ['bad', 'good'] as const) {
    if (rule[list].length < 3) mistakes.push(`${name}:1: fewer than three sentences in «${list}»`);
  }
  const expand = ({ value, line }: Item): readonly string[] => {
    try {
      if (typeof value !== 'string') throw new Error('a phrase is a text');
      return [expandPhrase(value, words)];
    } catch (error) {
      mistakes.push(`${name}:${line}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const [phrases = [], unsure = []] = ['phrases', 'unsure'].map((list) => itemsAt(document, counter, [list]).flatMap(expand));
  const unless = Object.entries(told.unless ?? {}).map(([place, value]) => {
    if (!places.includes(place)) mistakes.push(`${name}:1: «unless» knows no «${place}»`);
    return [place, typeof value === 'boolean' ? value : itemsAt(document, counter, ['unless', place]).flatMap(expand)] as const;
  });
  if (mistakes.length > 0) return { mistakes };
  const { id, severity, message, where, instead } = told;
  const compiled = {
    id,
    severity,
    message,
    ...(where && { where }),
    ...(instead !== undefined && { instead }),
    phrases,
    ...(unsure.length > 0 && { unsure }),
    ...(unless.length > 0 && { unless: Object.fromEntries(unless) }),
  };
  return { rule, compiled, mistakes };
}
