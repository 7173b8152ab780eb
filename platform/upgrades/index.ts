import type { Upgrade } from './upgrade';

const files = import.meta.glob<Upgrade>('./[0-9]*.ts', { import: 'default', eager: true });

/** Every upgrade by its number, in their order. */
export const upgrades: readonly (readonly [number, Upgrade])[] = Object.entries(files)
  .map(([path, upgrade]) => [Number(/(\d+)\.ts$/.exec(path)?.[1]), upgrade] as const)
  .toSorted(([a], [b]) => a - b);
