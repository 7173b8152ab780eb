import { readYaml, rewriteYaml, type YamlValue } from '../library';
import { parseProfile, type Place } from './parse';
import { defaultProfile, type Profile } from './profile';
import { entries } from './schema';

/** Storage gives fields back in an order of its own. */
const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const written = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => inOrder(inner));
const same = (a: unknown, b: unknown): boolean => written(a) === written(b);
const isRecord = (value: unknown): value is Readonly<Record<string, YamlValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (value: YamlValue | undefined, place: Place): YamlValue | undefined =>
  place.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value) as YamlValue | undefined;

/** A field written anew with what stands wrong in the file where it stands: its author has yet to mend it. */
function putBack(value: YamlValue, [key = '', ...rest]: Place, wrong: YamlValue): YamlValue {
  if (Array.isArray(value)) return value.toSpliced(Number(key), 0, wrong);
  if (!isRecord(value)) return value;
  const inner = value[key];
  if (inner === undefined) return rest.length === 0 ? { ...value, [key]: wrong } : value;
  return rest.length === 0 ? value : { ...value, [key]: putBack(inner, rest, wrong) };
}

/**
 * The file of a profile: what it says otherwise than the one before is written anew, the rest stays as its author wrote
 * it. The operator is not of it, his name is his own; and what is as the product has it needs no line.
 * @param source the file before; empty where there was none
 */
export function writeProfile(source: string, profile: Profile): string {
  const { profile: before, without } = parseProfile('', source);
  const { values } = readYaml(source);
  const said = isRecord(values) ? values : {};
  const keys = [...new Set([...Object.keys(said), ...Object.keys(entries)])];
  const fresh = keys.flatMap((key): (readonly [string, YamlValue | undefined])[] => {
    const [was, now]: readonly unknown[] = [before && Reflect.get(before, key), Reflect.get(profile, key)];
    const keeps = key === 'operator' || !Object.hasOwn(entries, key) || (before !== undefined && same(was, now));
    if (key in said && keeps) return [[key, said[key]]];
    if (keeps || now === undefined || (!(key in said) && same(now, Reflect.get(defaultProfile, key)))) return [];
    if (key === 'company') return [[key, Object.fromEntries(Object.entries(profile.company).filter(([, text]) => text !== ''))]];
    const wrong = without.filter(([first, ...rest]) => first === key && rest.length > 0);
    return [[key, wrong.reduce((value, [, ...rest]) => putBack(value, rest, inside(said[key], rest) ?? ''), now as YamlValue)]];
  });
  return rewriteYaml(source, Object.fromEntries(fresh));
}
