import { readSourceFile } from '@/utils/library';
import { writeProfile } from '@/utils/standards';
import { change } from '../library/changes';
import { database } from '../database';
import { profileId } from './profile-id';
import { settings } from '../settings';

/** Writes the profile that is in force into the library, where it differs from the one there. */
export async function keepProfile(): Promise<void> {
  const [{ profile }, before] = await Promise.all([settings.get(), database.documents.get(profileId)]);
  const source = before?.body ?? '';
  const body = writeProfile(source, profile);
  const { document } = readSourceFile('profile', 'profile.yaml', body);
  if (document && body !== source) await change('edit', document.title, [{ id: profileId, document, holds: true }]);
}
