import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { places } from '../../components/options/places';

const folder = join(import.meta.dirname, '../../platform');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** Names under which a source keeps something in the browser's memory: constants, and functions that begin one. */
const namesIn = (source: string): readonly string[] =>
  [...source.matchAll(/const \w+ = (?:\([^)]*\)(?:: string)? => )?['`]([a-z][\w:-]*)(?:['`]|\$\{)/g)].map(([, name = '']) => name);

it('the page on what is kept names everything that is put into the browser’s memory', () => {
  const told = Object.values(places).flatMap((place): readonly string[] => ('session' in place ? place.session : []));
  const kept = sources.filter(([, source]) => /storage\.session|area\.set/.test(source)).flatMap(([, source]) => namesIn(source));
  expect(kept).toEqual(expect.arrayContaining(['open-tickets', 'letter-marks', 'vault:contacts', 'letter:draft:', 'work:']));
  const isTold = (name: string) => told.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
  expect(kept.filter((name) => !isTold(name))).toEqual([]);
});
