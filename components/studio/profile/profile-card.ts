import type { Profile } from '@/utils/standards';

/** What each card of the profile is given. */
export interface ProfileCard {
  readonly profile: Profile;
  /** Takes a field out where it is undefined. */
  readonly onChange: (part: { readonly [Key in keyof Profile]?: Profile[Key] | undefined }) => void;
}
