import type { Problem } from '../documents';
import type { SourceFile } from './sources';

export type Fields = Readonly<Record<string, unknown>>;
export interface JsonRecord {
  readonly fields: Fields;
  /** Of the file, from 1: where the record opens. */
  readonly line: number;
}

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a text: numbers and texts only. */
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textsIn = (value: unknown): readonly string[] => listIn(value).map(wordsIn).filter(Boolean);

/** The lines on which objects open, in the order of the text. */
function openingLines(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  for (const [sign] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{\n]/g)) {
    if (sign === '\n') line += 1;
    else if (sign === '{') lines.push(line);
  }
  return lines;
}

/** Objects get the line on which they open: they come out of the parser in the order of the text. */
function linesOf(whole: unknown, text: string): ReadonlyMap<object, number> {
  const lines = openingLines(text);
  const found = new Map<object, number>();
  const visit = (value: unknown): void => {
    if (isFields(value)) found.set(value, lines[found.size] ?? 0);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  visit(whole);
  return found;
}

export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (value: unknown) => number }
  | { readonly ok: false; readonly problem: Problem };

/** One object a line, as some tools write their lists; undefined for anything else. */
function readLines(source: string): Parsed | undefined {
  const lines = source.split('\n');
  const found = new Map<unknown, number>();
  try {
    for (const [at, line] of lines.entries()) if (line.trim() !== '') found.set(JSON.parse(line), at + 1);
  } catch {
    return undefined;
  }
  const value = [...found.keys()];
  return value.length > 1 && value.every(isFields) ? { ok: true, value, lineOf: (one) => found.get(one) ?? 0 } : undefined;
}

/** What the engine finds wrong with a text as JSON; '' if nothing. */
function faultIn(source: string): string {
  try {
    JSON.parse(source);
    return '';
  } catch (fault) {
    return String(fault);
  }
}

/** The line on which a text ceases to be JSON, from 1. V8 tells the place of some mistakes and the letter of others, Firefox the line. */
function lineOfFault(source: string, fault: unknown): number {
  const told = /(position|line) (\d+)/.exec(String(fault));
  if (told?.[1] === 'line') return Number(told[2]);
  let place = told === null ? source.length : Number(told[2]);
  if (String(fault).includes('Unexpected token')) {
    // The letter itself is wrong: the text before it only breaks off.
    let before = 0;
    while (before < place) {
      const half = Math.floor((before + place) / 2);
      if (faultIn(source.slice(0, half + 1)).includes('Unexpected token')) place = half;
      else before = half + 1;
    }
  }
  return source.slice(0, place).split('\n').length;
}

/** JSON with the line of each object; a mistake is named with its line. */
export function readJson({ path, text }: Pick<SourceFile, 'path' | 'text'>): Parsed {
  const source = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(source);
    const lines = linesOf(value, source);
    return { ok: true, value, lineOf: (one) => (isFields(one) ? (lines.get(one) ?? 0) : 0) };
  } catch (fault) {
    const byLine = readLines(source);
    if (byLine !== undefined) return byLine;
    const message = {
      ru: 'это не JSON: запись испорчена или обрывается',
      en: 'this is not JSON: the file is damaged or breaks off',
    };
    return { ok: false, problem: { file: path, line: lineOfFault(source, fault), field: '', severity: 'error', message } };
  }
}

/** A list, or records by their ids as some tools write them. */
function listAt(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const all = isFields(value) ? Object.values(value) : [];
  return all.length > 0 && all.every(isFields) ? all : undefined;
}

/** The records of a JSON file: those of its list, of the first of `lists` that it has at the top or in its wrapping, or it alone. */
export function readRecords(
  file: Pick<SourceFile, 'path' | 'text'>,
  lists: readonly string[] = [],
): { readonly records: readonly JsonRecord[]; readonly problems: readonly Problem[] } {
  const parsed = readJson(file);
  if (!parsed.ok) return { records: [], problems: [parsed.problem] };
  const { value, lineOf } = parsed;
  const holders = isFields(value) ? [value, value['_embedded'], value['assets']].filter(isFields) : [];
  const inside = holders.flatMap((holder) => lists.map((name) => listAt(holder[name]))).find(Boolean);
  const all: readonly unknown[] = Array.isArray(value) ? value : (inside ?? [value]);
  return { records: all.filter(isFields).map((fields) => ({ fields, line: lineOf(fields) })), problems: [] };
}
