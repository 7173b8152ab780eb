import { settings, type Settings } from '../settings';

// What reads and writes profiles is large and not for the first sight of a page.
const keep = async (): Promise<void> => (await import('./keep-profile')).keepProfile();

/** A version of the profile for each pause in the settings, not for each letter typed. */
const pauseMs = 1500;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The settings as their page changes them: what becomes of the profile is a change of the library, with its version and its way back. */
export const profileSettings = {
  ...settings,
  async change(make: (now: Settings) => Partial<Settings>): Promise<void> {
    let own = false;
    await settings.change((now) => {
      const part = make(now);
      own = part.profile !== undefined;
      return part;
    });
    if (!own) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void keep(), pauseMs);
  },
  /** What was set before the library had a profile, or while a page was closed in the middle. */
  keep,
};
