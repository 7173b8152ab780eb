import { describe, expect, it } from 'vitest';
import { lintLibrary } from '@/templates/lint';
import { starterPack } from '@/templates/packs';
import { pathOf, writeLibraryFile } from '@/utils/library';
import { forTrade, type Trade } from './starter';

const trades: readonly Trade[] = ['shop', 'bank', 'clinic', 'telecom', 'city', 'school'];

describe.each(['ru', 'en'] as const)('the starter library in %s', (lang) => {
  const all = starterPack(lang);
  it.each(trades)('for %s lacks nothing that its texts need, and leaves the other trades out', (trade) => {
    const documents = forTrade(all, trade);
    const files = documents.map((document) => ({ path: pathOf(document), source: writeLibraryFile(document) }));
    expect(lintLibrary(files, '2026-11-25').problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.length).toBeLessThan(all.length);
    expect(documents.filter(({ kind }) => kind === 'template').length).toBeGreaterThan(20);
  });
  it('for all trades is whole', () => expect(forTrade(all, undefined)).toEqual(all));
});
