import { readSourceFile } from '@/utils/library';
import { parseProfile, writeProfile } from '@/utils/standards';
import { profileId } from './apply-profile';
import { change } from './changes';
import { database } from './database';
import { settings, type Settings } from './settings';

/** Writes the profile that is in force into the library, where it differs from the one there. */
async function keepProfile(): Promise<void> {
  const [{ profile }, before] = await Promise.all([settings.get(), database.documents.get(profileId)]);
  const source = before?.body ?? '';
  const said = parseProfile('profile.yaml', source).profile;
  if (said && JSON.stringify({ ...said, operator: profile.operator }) === JSON.stringify(profile)) return;
  const body = writeProfile(source, profile);
  const { document } = readSourceFile('profile', 'profile.yaml', body);
  if (document && body !== source) await change('edit', document.title, [{ id: profileId, document }]);
}

/** A version of the profile for each pause in the settings, not for each letter typed. */
const pauseMs = 1500;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The settings as their page changes them: what becomes of the profile is a change of the library, with its version and its way back. */
export const profileSettings = {
  ...settings,
  async set(part: Partial<Settings>): Promise<void> {
    await settings.set(part);
    if (part.profile === undefined) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void keepProfile(), pauseMs);
  },
  /** What was set before the library had a profile, or while a page was closed in the middle. */
  keep: keepProfile,
};
