import type { Settings } from '@/platform/settings';

export type { Settings };

export interface SettingsPort {
  get(): Promise<Settings>;
  /** Reads, changes and writes in one go: what another page changed meanwhile stays. */
  change(make: (now: Settings) => Partial<Settings>): Promise<void>;
  watch(changed: (now: Settings) => void): () => void;
}
