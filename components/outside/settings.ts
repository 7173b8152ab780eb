import type { Settings } from '@/platform/settings';

export type { Settings };

export interface SettingsPort {
  get(): Promise<Settings>;
  set(part: Partial<Settings>): Promise<void>;
  watch(changed: (now: Settings) => void): () => void;
}
