import { readYaml, rewriteYaml, type YamlValue } from '../library';
import { parseProfile } from './parse';
import { defaultProfile, type Profile } from './profile';
import { entries } from './schema';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isRecord = (value: unknown): value is Readonly<Record<string, YamlValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The file of a profile: what it says otherwise than the one before is written anew, the rest stays as its author wrote
 * it. The operator is not of it, his name is his own; and what is as the product has it needs no line.
 * @param source the file before; empty where there was none
 */
export function writeProfile(source: string, profile: Profile): string {
  const before = parseProfile('', source).profile;
  const { values } = readYaml(source);
  const said = isRecord(values) ? values : {};
  const keys = [...new Set([...Object.keys(said), ...Object.keys(entries)])];
  const fresh = keys.flatMap((key): (readonly [string, YamlValue | undefined])[] => {
    const [was, now]: readonly unknown[] = [before && Reflect.get(before, key), Reflect.get(profile, key)];
    const keeps = key === 'operator' || !Object.hasOwn(entries, key) || (before !== undefined && same(was, now));
    if (key in said && keeps) return [[key, said[key]]];
    if (keeps || now === undefined || (!(key in said) && same(now, Reflect.get(defaultProfile, key)))) return [];
    if (key === 'company') return [[key, Object.fromEntries(Object.entries(profile.company).filter(([, text]) => text !== ''))]];
    return [[key, now as YamlValue]];
  });
  return rewriteYaml(source, Object.fromEntries(fresh));
}
