import { expect, it, vi } from 'vitest';
import { stored } from './stored';

it('keeps a value, tells of a change and falls back where nothing was set', async () => {
  const item = stored('some.item', 1);
  expect(await item.get()).toBe(1);
  const changed = vi.fn();
  const stop = item.watch(changed);
  await item.set(2);
  expect(await item.get()).toBe(2);
  expect(changed).toHaveBeenCalledWith(2);
  stop();
  await item.set(3);
  expect(changed).toHaveBeenCalledTimes(1);
});
