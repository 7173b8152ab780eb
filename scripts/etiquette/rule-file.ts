import { isScalar, LineCounter, parseDocument } from 'yaml';
import { expandPhrase } from './phrase.ts';
import type { Words } from './words.ts';

/** A rule file as its author writes it. */
export interface RuleFile {
  readonly id: string;
  readonly severity: 'block' | 'warn' | 'hint' | 'off';
  readonly authority: string;
  readonly why: { readonly ru: string; readonly en: string };
  readonly message: { readonly ru: string; readonly en: string };
  readonly where?: 'opening' | 'closing';
  readonly phrases: readonly string[];
  readonly unless?: Readonly<Record<string, readonly string[] | boolean>>;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export interface ReadRule {
  readonly rule?: RuleFile;
  /** The rule as the engine takes it, word forms written out. */
  readonly compiled?: Readonly<Record<string, unknown>>;
  /** Mistakes as `file:line: what is wrong`; a file with one is left out, the others work. */
  readonly mistakes: readonly string[];
}

const needed = ['id', 'severity', 'authority', 'why', 'message', 'phrases', 'bad', 'good'] as const;

/** Reads one rule file. */
export function readRule(name: string, source: string, words: Words): ReadRule {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineOf = (at: number | undefined) => (at === undefined ? 1 : counter.linePos(at).line);
  const mistakes = document.errors.map((error) => `${name}:${lineOf(error.pos[0])}: ${error.message.split('\n')[0]}`);
  if (mistakes.length > 0) return { mistakes };
  const rule = document.toJS() as RuleFile;
  for (const field of needed) if (rule?.[field] === undefined) mistakes.push(`${name}:1: «${field}» is missing`);
  if (mistakes.length > 0) return { mistakes };
  if (!name.endsWith(`/${rule.id}.yaml`)) mistakes.push(`${name}:1: the file of «${rule.id}» has another name`);
  for (const list of ['bad', 'good'] as const) {
    if (rule[list].length < 3) mistakes.push(`${name}:1: fewer than three sentences in «${list}»`);
  }
  const expand = (path: readonly (string | number)[], phrase: unknown): readonly string[] => {
    const node = document.getIn(path, true);
    const line = lineOf(isScalar(node) ? node.range?.[0] : undefined);
    try {
      if (typeof phrase !== 'string') throw new Error('a phrase is a text');
      return expandPhrase(phrase, words);
    } catch (error) {
      mistakes.push(`${name}:${line}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const phrases = rule.phrases.flatMap((phrase, at) => expand(['phrases', at], phrase));
  const unless = Object.entries(rule.unless ?? {}).map(([place, told]) => [
    place,
    Array.isArray(told) ? told.flatMap((phrase, at) => expand(['unless', place, at], phrase)) : told,
  ]);
  if (mistakes.length > 0) return { mistakes };
  const { id, severity, why, message, where } = rule;
  const compiled = {
    id,
    severity,
    why,
    message,
    ...(where && { where }),
    phrases,
    ...(unless.length > 0 && { unless: Object.fromEntries(unless) }),
  };
  return { rule, compiled, mistakes };
}
