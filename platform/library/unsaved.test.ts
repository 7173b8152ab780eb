import { beforeEach, expect, it, vi } from 'vitest';
import { template } from '@/tests/corpus/library/template';
import { change } from './changes';
import { database } from '../database';
import { unsaved } from './unsaved';

const kept = new Map<string, string>();
/** Locks that pages which live hold. */
const held = new Set<string>();
vi.stubGlobal('localStorage', {
  get length() {
    return kept.size;
  },
  key: (nth: number) => [...kept.keys()][nth] ?? null,
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => void kept.set(name, text),
  removeItem: (name: string) => void kept.delete(name),
});
vi.stubGlobal('navigator', {
  ...navigator,
  locks: {
    request: async (name: string, ...given: readonly unknown[]) => {
      const run = given.at(-1) as (lock: object | null) => unknown;
      return run(held.has(name) ? null : {});
    },
  },
});

beforeEach(async () => {
  kept.clear();
  held.clear();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const base = template('a', 'before');
const left = (owner: string, one: object): void =>
  void kept.set(
    `unsaved ${owner} ${JSON.stringify(one).length}`,
    JSON.stringify({ key: 'a', at: 'library/doc/a', base, when: '2026-01-01T00:00:00.000Z', ...one }),
  );

it('edits of a page that is gone come back, those of a page that lives and what is no edit do not', async () => {
  left('gone', { draft: { ...base, title: '', body: 'after' } });
  left('lives', { key: 'b', draft: template('b', 'x') });
  left('odd', { draft: { kind: 'of a later version' } });
  held.add('unsaved lives');
  expect(await unsaved.takeOver()).toMatchObject([{ key: 'a', draft: { title: '', body: 'after' }, base: { body: 'before' } }]);
  // They are this page's now; the others lie where they lay.
  expect([...kept.keys()].filter((name) => /gone/.test(name))).toEqual([]);
  expect(kept.size).toBe(3);
});

it('of two new documents the second waits until the first is saved', async () => {
  left('one', { key: 'new', base: undefined, draft: template('', 'first', { title: 'A' }) });
  left('two', { key: 'new', base: undefined, draft: template('', 'the second one', { title: 'B' }) });
  const [first, ...more] = await unsaved.takeOver();
  expect([first?.draft.body, more]).toEqual(['first', []]);
  unsaved.drop('new');
  expect(await unsaved.takeOver()).toMatchObject([{ draft: { body: 'the second one' } }]);
});

it('what was saved before the power went is not brought back; the same words typed again later are', async () => {
  await change('import', '', [{ id: 'a', document: base }]);
  const after = { ...base, body: 'after' };
  await change('edit', '', [{ id: 'a', document: after }]);
  left('saved', { draft: after });
  expect(await unsaved.takeOver()).toEqual([]);
  expect(kept.size).toBe(0);
  left('later', { draft: after, when: '2999-01-01T00:00:00.000Z' });
  expect(await unsaved.takeOver()).toHaveLength(1);
});
