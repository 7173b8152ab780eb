import type { LibraryDocument } from '@/utils/library';
import { defaultProfile, parseProfile } from '@/utils/standards';
import { profileId } from './profile-id';
import { settings } from '../settings';

/** What the library's profile says from now on holds for every desk; the operator's own name stays his. Without one the product's defaults hold. */
export async function applyProfile(
  changes: readonly { readonly id: string; readonly document?: LibraryDocument | undefined }[],
): Promise<void> {
  const own = changes.findLast(({ id }) => id === profileId);
  if (!own) return;
  const said = own.document ? parseProfile('profile.yaml', own.document.body).profile : defaultProfile;
  if (!said) return;
  await settings.change(({ profile }) => {
    const next = { ...said, operator: profile.operator };
    return JSON.stringify(next) === JSON.stringify(profile) ? {} : { profile: next };
  });
}
