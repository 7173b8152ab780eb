import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ordered } from './ordered.ts';
import { pack } from './pack.ts';
import { type Compiled, type RuleFile, readRule } from './rule-file.ts';
import type { Words } from './words.ts';

const folder = new URL('../../utils/etiquette/lexicon/', import.meta.url);
const names = { ru: 'russian', en: 'english' } as const;

export interface Compilation {
  /** Path of the file to write and its text. */
  readonly path: string;
  readonly text: string;
  readonly rules: readonly RuleFile[];
  readonly mistakes: readonly string[];
}

function packed({ phrases, unsure, unless, ...rule }: Compiled, lang: 'ru' | 'en'): Readonly<Record<string, unknown>> {
  const lists = Object.entries(unless ?? {}).map(([place, value]) => [
    place,
    typeof value === 'boolean' ? value : pack(value.map(ordered), lang),
  ]);
  return {
    ...rule,
    phrases: pack(phrases.map(ordered), lang),
    ...(unsure && { unsure: pack(unsure.map(ordered), lang) }),
    ...(unless && { unless: Object.fromEntries(lists) as Readonly<Record<string, unknown>> }),
  };
}

/** Compiles the rule files of a language. */
export function compile(lang: 'ru' | 'en'): Compilation {
  const words = parse(readFileSync(new URL('words.yaml', folder), 'utf8')) as Words;
  const files = readdirSync(new URL(`${lang}/`, folder))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted();
  const read = files.map((file) => readRule(`${lang}/${file}`, readFileSync(new URL(`${lang}/${file}`, folder), 'utf8'), words));
  // A list that phrases of this language name has its place, the others none.
  const lists = Object.values(words.lists).map((list) =>
    /[а-я]/u.test(list) === (lang === 'ru') ? pack([ordered(list.trim().replaceAll(/\s+/gu, '|'))], lang) : '',
  );
  const lines = read.flatMap(({ compiled }) => (compiled ? [JSON.stringify(packed(compiled, lang))] : []));
  const text = `// Written by scripts/etiquette/expand.ts from lexicon/${lang}/*.yaml: change those.
import type { PackedRule } from '../packed';

export const ${names[lang]}Lists = ${JSON.stringify(lists.join('\n'))};

export const ${names[lang]}: readonly PackedRule[] = [
${lines.map((line) => `  ${line},\n`).join('')}];
`;
  return {
    path: fileURLToPath(new URL(`compiled/${lang}.ts`, folder)),
    text,
    rules: read.flatMap(({ rule }) => (rule ? [rule] : [])),
    mistakes: read.flatMap(({ mistakes }) => mistakes),
  };
}

/** The reasons of the lexical rules, in a file of their own: a draft is checked without them. A rule of both languages tells the Russian file's. */
export function compileReasons(): { readonly path: string; readonly text: string } {
  const rules = [...compile('en').rules, ...compile('ru').rules];
  const reasons = Object.fromEntries(rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, why }) => [id, why] as const));
  const text = `// Written by scripts/etiquette/expand.ts from lexicon/*/*.yaml: change those.
import type { Words } from '../../finding';

export const lexical: Readonly<Record<string, Words>> = ${JSON.stringify(reasons, undefined, 1)};
`;
  return { path: fileURLToPath(new URL('compiled/reasons.ts', folder)), text };
}
