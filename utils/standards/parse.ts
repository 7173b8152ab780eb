import * as v from 'valibot';
import { type Problem, readYaml } from '../library';
import { wordsOf } from './messages';
import { defaultProfile, type Profile } from './profile';
import { entries } from './schema';

/** Names of fields and places in lists, from the outermost. */
export type Place = readonly string[];

export interface ParsedProfile {
  /** What the file says, with defaults for the rest and for what is wrong in it; undefined where the file as a whole cannot be read. */
  readonly profile?: Profile;
  /** Where that stands in the file which is wrong and therefore left out: a field, or one item of a list. */
  readonly without: readonly Place[];
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Every field may be left out, also by writing nothing behind its name. */
const schema = v.object(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, v.exactOptional(entry)])));

/** The least that has to go for a mistake to be gone: an item of a list as a whole, or the field that is wrong. */
function leastOf(place: Place, given: unknown): Place {
  let inner = given;
  for (const [depth, key] of place.entries()) {
    const list = Array.isArray(inner);
    inner = Reflect.get(Object(inner), key);
    if (list || inner === undefined) return place.slice(0, list ? depth + 1 : Math.max(1, depth));
  }
  return place;
}

function taken(value: unknown, places: readonly Place[]): unknown {
  if (!isRecord(value) && !Array.isArray(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    const own = places.filter(([first]) => first === key).map(([, ...rest]) => rest);
    return own.some((rest) => rest.length === 0) ? [] : [[key, taken(inner, own)] as const];
  });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/**
 * Reads `profile.yaml`: the standards, switches, forms and terms of the organisation. What is wrong is named and left out,
 * the rest holds. Fields that this version does not know are warned of.
 */
export function parseProfile(path: string, source: string): ParsedProfile {
  const at = (line: number, field: string, { ru, en }: Problem['message'], severity: Problem['severity'] = 'error'): Problem => ({
    file: path,
    line,
    field,
    severity,
    message: { ru, en },
  });
  const { values, lineOf, fault } = readYaml(source);
  if (fault) return { problems: [at(fault.line, '', fault.message)], without: [] };
  if (values !== null && !isRecord(values)) return { problems: [at(1, '', wordsOf('record', true))], without: [] };
  const given = Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== null));
  const unknown = Object.keys(given)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key) =>
      at(lineOf([key]), key, { ru: 'такого поля нет: ничего не значит', en: 'there is no such field: it means nothing' }, 'warning'),
    );
  const wrong: Problem[] = [];
  let without: readonly Place[] = [];
  // What is left may not fit together any more, as a form without one of its fields: then its whole field goes.
  for (const whole of [false, true, true]) {
    const result = v.safeParse(schema, taken(given, without));
    if (result.success) return { profile: { ...defaultProfile, ...result.output }, problems: [...wrong, ...unknown], without };
    const found = result.issues.map((issue) => {
      const place = (issue.path ?? []).map((item) => String(item.key)).slice(0, whole ? 1 : undefined);
      const words = wordsOf(issue.expected === 'never' ? 'field' : issue.message, issue.input !== undefined);
      wrong.push(at(lineOf(place), place.join('.'), words));
      return leastOf(place, given);
    });
    const known = new Set(without.map((place) => place.join('\n')));
    // One item may have several mistakes, and goes once.
    without = [...without, ...found.filter((place) => known.size < known.add(place.join('\n')).size)];
  }
  return { problems: [...wrong, ...unknown], without };
}
