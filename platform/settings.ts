import { defaultProfile, type Profile } from '@/utils/standards';
import { stored } from './kept/stored';

export interface Settings {
  /** The product's own language; `auto` follows the browser. */
  readonly language: 'auto' | 'ru' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly density: 'cosy' | 'compact';
  readonly profile: Profile;
  /** Origins where the button at the reply box is hidden; the keyboard still works there. */
  readonly hiddenOn: readonly string[];
  /** The key that opens the palette in a reply box, by the key's place on the keyboard: the same on every layout. */
  readonly paletteKey: string;
  /** The key that opens the card of a remark in a reply box, told in the same way. */
  readonly findingKey: string;
  /** Whether the first-run welcome was gone through. */
  readonly welcomed: boolean;
}

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  density: 'cosy',
  profile: defaultProfile,
  hiddenOn: [],
  paletteKey: 'Alt+KeyO',
  findingKey: 'Alt+KeyI',
  welcomed: false,
};

const kept = stored<Settings>('settings', defaultSettings);

/** Fields that an older version did not know get their defaults. */
function complete(settings: Settings): Settings {
  return { ...defaultSettings, ...settings, profile: { ...defaultProfile, ...settings.profile } };
}

export const settings = {
  async get(): Promise<Settings> {
    return complete(await kept.get());
  },
  /**
   * Reads, changes and writes in one go: of two pages that change different things at once, both keep theirs. The lock is
   * shared by the pages of the extension and its background; a desk, in the host's origin, asks the background.
   */
  async change(make: (now: Settings) => Partial<Settings>): Promise<void> {
    await navigator.locks.request('otklik-settings', async () => {
      const now = await settings.get();
      const part = make(now);
      if (Object.keys(part).length > 0) await kept.set({ ...now, ...part });
    });
  },
  /** Calls back on every change from any page; returns what ends it. */
  watch(changed: (now: Settings) => void): () => void {
    return kept.watch((now) => changed(complete(now)));
  },
};
