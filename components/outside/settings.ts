import type { Profile } from '@/utils/standards';

export interface Settings {
  readonly language: 'auto' | 'ru' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly density: 'cosy' | 'compact';
  readonly profile: Profile;
  /** Origins where the button at the reply box is hidden. */
  readonly hiddenOn: readonly string[];
  readonly paletteKey: string;
  readonly findingKey: string;
  readonly welcomed: boolean;
}

export interface SettingsPort {
  get(): Promise<Settings>;
  set(part: Partial<Settings>): Promise<void>;
  watch(changed: (now: Settings) => void): () => void;
}
