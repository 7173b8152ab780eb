import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { upgrades } from '.';

/** A database at a number, as an operator has it who last opened it then. */
function at(name: string, number: number): Dexie {
  const database = new Dexie(name);
  for (const [version, { stores, change }] of upgrades.filter(([one]) => one <= number)) {
    const made = database.version(version).stores(stores);
    if (change) made.upgrade(change);
  }
  return database;
}

describe.each(upgrades)('upgrade %i', (number, { before, after }) => {
  it('takes what was there over', async () => {
    const name = `upgrade-${number}`;
    if (number > 1) {
      const old = at(name, number - 1);
      for (const [table, rows] of Object.entries(before)) await old.table(table).bulkPut([...rows]);
      old.close();
    }
    const fresh = at(name, number);
    await fresh.open();
    const found = await Promise.all(fresh.tables.map(async (table) => [table.name, await table.toArray()] as const));
    expect(Object.fromEntries(found)).toEqual(after);
    fresh.close();
  });
});

it('the numbers have no gaps', () => expect(upgrades.map(([number]) => number)).toEqual(upgrades.map((_, nth) => nth + 1)));
