import type { Profile } from '../standards';
import { isLocked } from './severity';

const groupOf = (id: string): string => id.split('.')[0] ?? id;

/**
 * The locks of a profile with one rule locked or unlocked. A group whose rules are all locked is named as a whole, so that
 * rules that it gets later are locked as well.
 * @param known ids of all rules
 */
export function withLock(profile: Profile, id: string, locked: boolean, known: readonly string[]): readonly string[] {
  const ids = known.filter((each) => (each === id ? locked : isLocked(each, profile)));
  const whole = [...new Set(known.map(groupOf))].filter((group) => known.every((each) => groupOf(each) !== group || ids.includes(each)));
  return [...whole, ...ids.filter((each) => !whole.includes(groupOf(each)))];
}
