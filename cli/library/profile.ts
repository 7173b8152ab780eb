import { readFile } from 'node:fs/promises';
import { readYaml } from '@/utils/library';
import { defaultProfile, type Profile } from '@/utils/standards';
import { complaint } from '../command';

/** The organisation's profile from a YAML or JSON file, with defaults for what it leaves open; the default one without a file. */
export async function readProfile(path: string | undefined): Promise<Profile> {
  if (path === undefined) return defaultProfile;
  const source = await readFile(path, 'utf8').catch(() => {
    throw complaint(`нет такого файла: ${path}`, `there is no such file: ${path}`);
  });
  const { values, fault } = readYaml(source);
  if (fault) throw complaint(`${path}:${fault.line}: ${fault.message.ru}`, `${path}:${fault.line}: ${fault.message.en}`);
  if (typeof values !== 'object' || values === null)
    throw complaint(`${path}: нужны поля вида «имя: значение»`, `${path}: there must be fields such as "name: value"`);
  const merged = Object.entries(defaultProfile).map(([key, own]: readonly [string, unknown]) => {
    const given: unknown = Reflect.get(values, key);
    if (given === undefined || given === null || typeof given !== typeof own || Array.isArray(given) !== Array.isArray(own))
      return [key, own];
    return [key, typeof own === 'object' && !Array.isArray(own) ? { ...own, ...given } : given];
  });
  return { ...values, ...Object.fromEntries(merged) } as Profile;
}
