import * as v from 'valibot';
import { type Problem, readYaml } from '../library';
import { wordsOf } from './messages';
import { defaultProfile, type Profile } from './profile';
import { entries } from './schema';

export interface ParsedProfile {
  /** What the file says, with defaults for the rest; undefined when a field is wrong. */
  readonly profile?: Profile;
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Every field may be left out, also by writing nothing behind its name. */
const schema = v.object(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, v.exactOptional(entry)])));

/** Reads `profile.yaml`: the standards, switches, forms and terms of the organisation. Fields that this version does not know are warned of. */
export function parseProfile(path: string, source: string): ParsedProfile {
  const at = (line: number, field: string, { ru, en }: Problem['message'], severity: Problem['severity'] = 'error'): Problem => ({
    file: path,
    line,
    field,
    severity,
    message: { ru, en },
  });
  const { values, lineOf, fault } = readYaml(source);
  if (fault) return { problems: [at(fault.line, '', fault.message)] };
  if (values !== null && !isRecord(values)) return { problems: [at(1, '', wordsOf('record', true))] };
  const given = Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== null));
  const unknown = Object.keys(given)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key) =>
      at(lineOf([key]), key, { ru: 'такого поля нет: ничего не значит', en: 'there is no such field: it means nothing' }, 'warning'),
    );
  const result = v.safeParse(schema, given);
  if (!result.success) {
    const wrong = result.issues.map((issue) => {
      const field = (issue.path ?? []).map((item) => String(item.key));
      return at(lineOf(field), field.join('.'), wordsOf(issue.expected === 'never' ? 'field' : issue.message, issue.input !== undefined));
    });
    return { problems: [...wrong, ...unknown] };
  }
  return { profile: { ...defaultProfile, ...result.output }, problems: unknown };
}
