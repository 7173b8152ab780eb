import type { Profile } from '@/utils/standards';

/** What every card of this page is given: the profile as it stands, and the way to change a part of it. */
export interface ProfileProps {
  readonly profile: Profile;
  readonly keep: (part: Partial<Profile>) => void;
  /** Takes a field out: its default holds again. */
  readonly drop: (field: keyof Profile) => void;
}
