import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { template } from '@/tests/corpus/library/template';
import type { LibraryDocument } from '@/utils/library';
import { backups } from './backups';
import { change, recover } from './changes';
import { database } from '../database';
import { library } from './library';
import { shortcuts } from './shortcuts';
import { studio } from './studio';

const put = (...all: readonly LibraryDocument[]) =>
  change(
    'import',
    'file',
    all.map((document) => ({ id: document.id, document })),
  );
const bodies = async () => Object.fromEntries((await database.documents.toArray()).map(({ id, body }) => [id, body]));

beforeEach(async () => {
  await browser.storage.local.clear();
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('changes', () => {
  it('keep every version, and nothing is written where nothing changed', async () => {
    expect(await put(template('a', '1'), template('b', '1'))).toMatchObject({ added: 2, changed: 0, removed: 0 });
    expect(await put(template('a', '2'), template('b', '1'))).toMatchObject({ added: 0, changed: 1 });
    expect(await put(template('a', '2'))).toMatchObject({ batch: 0, changed: 0 });
    const versions = await studio.history('a');
    expect(versions.map(({ before, after }) => [before?.body, after?.body])).toEqual([
      ['1', '2'],
      [undefined, '1'],
    ]);
  });
  it('are undone as one, but for what was changed again since', async () => {
    await put(template('a', '1'), template('b', '1'));
    const { batch } = await put(template('a', '2'), template('b', '2'), template('c', '2'));
    await studio.save(template('b', '3'), template('b', '2'));
    expect(await studio.undo(batch)).toEqual({ back: 2, kept: ['b'] });
    expect(await bodies()).toEqual({ a: '1', b: '3' });
    expect(await studio.undo(batch)).toEqual({ back: 0, kept: [] });
    const [last] = await studio.batches(1);
    expect(last).toMatchObject({ kind: 'undo', removed: 1, changed: 1 });
    await studio.undo(last?.id ?? 0);
    expect(await bodies()).toEqual({ a: '2', b: '3', c: '2' });
  });
  it('of two tabs at once: the later one is told, nothing is overwritten', async () => {
    await put(template('a', '1'));
    const base = template('a', '1');
    expect(await studio.save(template('a', 'first'), base)).toMatchObject({ done: true });
    expect(await studio.save(template('a', 'second'), base)).toMatchObject({ done: false, now: { body: 'first' } });
    expect(await bodies()).toEqual({ a: 'first' });
    expect(await studio.save(template('a', 'new'), undefined)).toMatchObject({ done: false });
  });
  it('tell what was written last, the newest first and each once', async () => {
    await put(template('a', '1'), template('b', '1'));
    await put(template('c', '1'));
    await put(template('a', '2'));
    expect(await library.newest()).toEqual(['a', 'c', 'b']);
  });
  it('that fail in the middle leave nothing', async () => {
    const bad = { ...template('b', '1'), other: { f: () => 1 } };
    await expect(put(template('a', '1'), bad)).rejects.toThrow();
    expect(await bodies()).toEqual({});
    expect(await studio.batches(5)).toEqual([]);
  });
  it('by hand are told from what a file still has, in either direction and after an undo', async () => {
    const edit = async (id: string, from: string, to: string) => {
      const saved = await studio.save(template(id, to), template(id, from));
      return saved.done ? saved.batch : 0;
    };
    const told = async (...all: readonly LibraryDocument[]) => [...(await studio.editedSince(all))];
    await put(template('a', '1'), template('b', '1'), template('c', '1'));
    await edit('a', '1', 'mine');
    const { batch } = await studio.apply('bulk', '', [{ id: 'c', document: { ...template('c', '1'), owner: 'Анна' } }]);
    // The file as it came before knows nothing of what was edited, and what others wrote meanwhile knows nothing of it either.
    expect(await told(template('a', '1'), template('b', '1'), template('c', '1'))).toEqual(['a', 'c']);
    expect(await told(template('a', 'theirs'), template('b', 'theirs'))).toEqual(['a']);
    // Who has got it in a file may have written on in it; what was edited after that is in no file again.
    await studio.exported(['a']);
    expect(await told(template('a', 'theirs'), template('c', 'theirs'))).toEqual(['c']);
    expect(await told(template('a', '1'))).toEqual(['a']);
    await studio.exported();
    expect(await told(template('a', 'theirs'), template('c', 'theirs'))).toEqual([]);
    await edit('a', 'mine', 'mine again');
    expect(await told(template('a', 'theirs'))).toEqual(['a']);
    // What was taken back is no edit, and what came in by a file and was taken back may come again.
    await studio.undo(batch);
    expect(await told(template('c', '1'))).toEqual([]);
    const second = await put(template('b', '2'));
    await studio.undo(second.batch);
    expect(await told(template('b', '2'))).toEqual([]);
    // A file that came in since has brought its text back: there is nothing to keep any more.
    await put(template('a', '1'));
    expect(await told(template('a', '1'))).toEqual([]);
  });
  it('taken out can be brought back', async () => {
    await put(template('a', '1'));
    const { batch, removed } = await studio.apply('remove', 'a', [{ id: 'a' }]);
    expect(removed).toBe(1);
    await studio.undo(batch);
    expect(await bodies()).toEqual({ a: '1' });
  });
  it('reach the shortcuts of desks and other tabs', async () => {
    const told: number[] = [];
    const end = studio.watch(
      (all) => told.push(all.length),
      (fault) => {
        throw fault;
      },
    );
    const before = await library.edition();
    await put(template('a', '1', { shortcut: 'a' }), template('b', '1'));
    await expect.poll(() => told.at(-1)).toBe(2);
    end();
    expect(await library.edition()).toBe(before + 1);
  });
  it('are followed without reading the whole library again: from this tab and from another', async () => {
    await put(...Array.from({ length: 1200 }, (_, at) => template(`t${at}`, '1')));
    let now: readonly LibraryDocument[] = [];
    const sizes: (readonly [number, number])[] = [];
    const end = studio.watch(
      (all, of) => {
        now = all;
        sizes.push([all.length, of]);
      },
      (fault) => {
        throw fault;
      },
    );
    await expect.poll(() => now.length).toBe(1200);
    expect(sizes[0]).toEqual([40, 1200]);
    const left = now.find(({ id }) => id === 't7');
    const bodyOf = (wanted: string) => now.find(({ id }) => id === wanted)?.body;
    const { batch } = await studio.apply('bulk', '', [{ id: 't0', document: template('t0', '2') }, { id: 't1' }]);
    await expect.poll(() => [bodyOf('t0'), bodyOf('t1'), now.length]).toEqual(['2', undefined, 1199]);
    vi.resetModules();
    const elsewhere = await import('./changes');
    await elsewhere.undo(batch);
    await elsewhere.change('import', '', [{ id: 'a', document: template('a', '3') }]);
    await expect.poll(() => [bodyOf('t0'), bodyOf('t1'), bodyOf('a'), now.length]).toEqual(['1', '1', '3', 1201]);
    expect(now.map(({ id }) => id)).toEqual(now.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
    expect(now.find(({ id }) => id === 't7')).toBe(left);
    end();
  });
  it('of two tabs at once keep the shortcuts of both', async () => {
    const before = await library.edition();
    await Promise.all(['a', 'b', 'c'].map((id) => put(template(id, '1', { shortcut: id }))));
    expect(await shortcuts.get()).toEqual({ a: 'a', b: 'b', c: 'c' });
    expect(await library.edition()).toBe(before + 3);
  });
  it('set a shortcut free for another answer that has it', async () => {
    await put(template('a', '1', { shortcut: 'x' }), template('b', '1', { shortcut: 'y' }));
    await put(template('c', '1', { shortcut: 'x' }), template('d', '1', { shortcut: 'y', status: 'draft' }));
    expect(await shortcuts.get()).toEqual({ x: 'c', y: 'b' });
    await studio.apply('remove', '', [{ id: 'c' }, { id: 'b' }]);
    expect(await shortcuts.get()).toEqual({ x: 'a' });
  });
});

describe('backups', () => {
  it('are made when due, the oldest go, and bring the library back', async () => {
    await put(template('a', '1'), template('b', '1'));
    const time = (days: number) => new Date(Date.UTC(2026, 10, days));
    await backups.setPlan({ everyDays: 1, keep: 2 });
    expect(await backups.makeIfDue(time(1))).toBe(true);
    expect(await backups.makeIfDue(time(3))).toBe(false);
    await put(template('a', '2'), template('c', '1'));
    expect(await backups.makeIfDue(new Date(time(1).getTime() + 3_600_000))).toBe(false);
    expect(await backups.makeIfDue(time(3))).toBe(true);
    await studio.apply('remove', '', [{ id: 'b' }]);
    const [, first] = await backups.list();
    if (!first) throw new Error('no backup');
    expect(await backups.preview(first.id)).toEqual({ added: ['b'], changed: ['a'], removed: ['c'] });
    const { batch } = await backups.restore(first.id);
    expect(await bodies()).toEqual({ a: '1', b: '1' });
    await studio.undo(batch);
    expect(await bodies()).toEqual({ a: '2', c: '1' });
    await backups.make('asked', time(4));
    expect((await backups.list()).map(({ at }) => at.slice(8, 10))).toEqual(['04', '03']);
    expect(await backups.file((await backups.list())[0]?.id ?? 0)).toContain('"otklik":1');
  });
});

describe('a database that the browser threw away', () => {
  const thrownAway = () => Promise.all(database.tables.map((table) => table.clear()));
  it('comes back as it was last acknowledged', async () => {
    await put(template('a', '1'), template('b', 'ё — «2»'), template('c', '1'));
    const { batch } = await put(template('a', '2'));
    await studio.save(template('b', '3'), template('b', 'ё — «2»'));
    await studio.apply('remove', '', [{ id: 'c' }]);
    await studio.undo(batch);
    await thrownAway();
    expect(await recover()).toBe(2);
    expect(await bodies()).toEqual({ a: '1', b: '3' });
    expect(await recover()).toBe(0);
  });
  it('comes back after more changes than are read back one by one', async () => {
    for (let turn = 0; turn < 205; turn += 1) await put(template('a', String(turn)));
    await thrownAway();
    await recover();
    expect(await bodies()).toEqual({ a: '204' });
  });
  it('that the lead emptied stays empty', async () => {
    await put(template('a', '1'));
    await studio.apply('remove', '', [{ id: 'a' }]);
    expect(await recover()).toBe(0);
  });
});

describe('flags', () => {
  it('come to the list, newest first, until they are settled', async () => {
    await studio.flags.add('a', 'wrong', ' срок не тот ');
    await studio.flags.add('a', 'better', 'Так лучше');
    const [newest] = await studio.flags.list();
    expect(newest).toMatchObject({ kind: 'better', text: 'Так лучше', state: 'open' });
    await studio.flags.settle(newest?.id ?? 0);
    expect(await studio.flags.list()).toMatchObject([{ kind: 'wrong', text: 'срок не тот' }]);
  });
});
