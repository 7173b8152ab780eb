import { beforeEach, expect, test, vi } from 'vitest';
import type { Host } from '@/hosts';

vi.mock('@/platform/desk', () => ({ sendMessage: () => Promise.resolve(undefined) }));
/** Like the watch upon a page: something is new until it was asked for the first time. */
vi.mock('./changes', () => ({
  changesOf: () => () => {
    const was = isChanged;
    isChanged = false;
    return was;
  },
}));

let isChanged = true;
let readings = 0;
const hostOf = () =>
  ({
    readTicket() {
      readings += 1;
      return { key: 'letter 1', messages: [{ from: 'customer', text: 'Where?' }], customer: { name: 'Ann', address: '' }, doubts: [] };
    },
  }) as unknown as Host;
let host = hostOf();

async function eyes() {
  const { seeing } = await import('./seeing');
  return seeing(() => host, { defaultView: null } as Document, new AbortController().signal);
}

beforeEach(() => {
  isChanged = true;
  readings = 0;
  host = hostOf();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('a page in which nothing changes is read once: what a Send asks has been read before', async () => {
  const { ticket } = await eyes();
  ticket();
  vi.advanceTimersByTime(5000);
  ticket(true);
  ticket(true);
  expect(readings).toBe(1);
});

test('a page that changes is read anew, but not for each part of one press', async () => {
  const { ticket } = await eyes();
  ticket();
  isChanged = true;
  ticket();
  expect(readings).toBe(2);
  isChanged = true;
  ticket(true);
  expect(readings).toBe(2);
  vi.advanceTimersByTime(300);
  ticket(true);
  expect(readings).toBe(3);
});

test('a host that was pointed at, and a letter come to answer, are read whatever stands still', async () => {
  const { ticket, recall } = await eyes();
  ticket();
  host = hostOf();
  ticket(true);
  expect(readings).toBe(2);
  await recall();
  ticket(true);
  expect(readings).toBe(4);
});
