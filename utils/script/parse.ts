import * as v from 'valibot';
import { type Problem, readYaml } from '../library';
import { findFaults } from './faults';
import { wordsOf } from './messages';
import { scriptSchema } from './schema';
import type { Script } from './script';

export interface ParsedScript {
  /** Undefined when a field is wrong; a script whose ways are wrong is there, with its problems. */
  readonly script?: Script;
  readonly problems: readonly Problem[];
}

const known = new Set(Object.keys(scriptSchema.entries));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** While a script is written, its form, its map and each check read the same text: its ways are gone over once a key. */
let readLast: { readonly path: string; readonly source: string; readonly parsed: ParsedScript } | undefined;

/**
 * Reads a script (YAML) and looks over its ways.
 * @param path a file's path; its name is the id where the file gives none
 */
export function parseScript(path: string, source: string): ParsedScript {
  if (readLast?.path !== path || readLast.source !== source) readLast = { path, source, parsed: parsed(path, source) };
  return readLast.parsed;
}

function parsed(path: string, source: string): ParsedScript {
  const at = (line: number, field: string, ru: string, en: string, severity: Problem['severity'] = 'error'): Problem => ({
    file: path,
    line,
    field,
    severity,
    message: { ru, en },
  });
  const { values: given, lineOf, fault } = readYaml(source);
  if (fault) return { problems: [at(fault.line, '', fault.message.ru, fault.message.en)] };
  if (!isRecord(given)) return { problems: [at(1, '', 'нужны поля вида «имя: значение»', 'there must be fields such as "name: value"')] };
  const name = (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[^.]+$/u, '');
  const lang = given['lang'] ?? (/[а-яё]/iu.test(source) ? 'ru' : 'en');
  const values = { ...given, id: given['id'] ?? name, title: given['title'] ?? given['id'] ?? name, lang };
  const result = v.safeParse(scriptSchema, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)));
  if (!result.success) {
    const problems = result.issues.map((issue) => {
      const field = (issue.path ?? []).map((item) => String(item.key));
      const { ru, en } = wordsOf(issue.expected === 'never' ? 'unknown' : issue.message, issue.input !== undefined);
      return at(lineOf(field), field.join('.'), ru, en);
    });
    return { problems };
  }
  const other = Object.fromEntries(Object.entries(given).filter(([field]) => !known.has(field)));
  const script: Script = { kind: 'script', ...result.output, other };
  const faults = findFaults(script).map(({ step, field, severity, message }) =>
    at(lineOf(['steps', String(step), ...field]), ['steps', String(step), ...field].join('.'), message.ru, message.en, severity),
  );
  return { script, problems: faults };
}
