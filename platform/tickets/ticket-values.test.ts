import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
});

/** As in another page of the extension: nothing of this one is in its memory. */
async function anotherPage() {
  vi.resetModules();
  return (await import('./ticket-values')).ticketValues;
}

it('what was put right in one page is known in another, each ticket with its own', async () => {
  const panel = await anotherPage();
  panel.tell('desk:1', { facts: { order: '48213' } });
  panel.tell('desk:1', { filled: { day: '2026-12-01' } });
  panel.tell('desk:2', { facts: { order: '7' } });
  expect(panel.now('desk:1').facts).toEqual({ order: '48213' });
  await vi.waitFor(async () => {
    const palette = await anotherPage();
    expect(await palette.bring('desk:1')).toEqual({ facts: { order: '48213' }, filled: { day: '2026-12-01' } });
    expect((await palette.bring('desk:2')).facts).toEqual({ order: '7' });
    expect(palette.now('desk:3')).toEqual({ facts: {}, filled: {} });
  });
});

it('what is told while the rest is brought is not lost', async () => {
  const panel = await anotherPage();
  panel.tell('desk:1', { facts: { order: '1', amount: '5.00 RUB' } });
  await vi.waitFor(async () => expect((await (await anotherPage()).bring('desk:1')).facts).toEqual({ order: '1', amount: '5.00 RUB' }));
  const palette = await anotherPage();
  const brought = palette.bring('desk:1');
  palette.tell('desk:1', { facts: { order: '2' } });
  await brought;
  expect(palette.now('desk:1').facts).toEqual({ order: '2', amount: '5.00 RUB' });
});
