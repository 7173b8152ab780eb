import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<() => Promise<boolean>>();
const takePens = vi.fn();
vi.mock('@/platform/desk', () => ({ sendMessage }));
vi.mock('@/hosts/editors', () => ({ takePens }));

const left = globalThis as { otklikChecks?: unknown };
const silence = () => new Promise<boolean>(() => {});
const answer = () => {
  left.otklikChecks = { pens: {} };
  return Promise.resolve(true);
};

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  delete left.otklikChecks;
});

test.each([
  ['answers nobody', silence],
  ['answers with a fault', () => Promise.reject(new Error('the message port closed'))],
])('a background that is ended in the middle and %s is asked once more', async (_, first) => {
  sendMessage.mockImplementationOnce(first).mockImplementationOnce(answer);
  const { bringChecks } = await import('./checks');
  const brought = bringChecks();
  await vi.advanceTimersByTimeAsync(4000);
  await expect(brought).resolves.toBe(left.otklikChecks);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(takePens).toHaveBeenCalledOnce();
});

test('where nothing comes, a send does not wait for ever, and the next one asks anew', async () => {
  sendMessage.mockImplementation(silence);
  const { bringChecks } = await import('./checks');
  const brought = expect(bringChecks()).rejects.toThrow('the checks did not come');
  await vi.advanceTimersByTimeAsync(12_000);
  await brought;
  sendMessage.mockImplementation(answer);
  await expect(bringChecks()).resolves.toBe(left.otklikChecks);
});
