import { expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { isLocked, rules, withLock } from './index';

const known = rules.map(({ id }) => id);

it('locks one rule and keeps the groups that are locked as a whole', () => {
  const locked = withLock(defaultProfile, 'tone.blame', true, known);
  expect(locked.toSorted()).toEqual(['conf', 'left', 'safe', 'tone.blame']);
  const profile = { ...defaultProfile, locked };
  expect(isLocked('tone.blame', profile)).toBe(true);
  expect(isLocked('tone.command', profile)).toBe(false);
  expect(withLock(profile, 'tone.blame', false, known).toSorted()).toEqual(['conf', 'left', 'safe']);
});
it('unlocks one of a locked group and leaves the others locked', () => {
  const profile = { ...defaultProfile, locked: withLock(defaultProfile, 'left.todo', false, known) };
  expect(isLocked('left.todo', profile)).toBe(false);
  expect(known.filter((id) => /^(?:left|safe|conf)\./u.test(id) && !isLocked(id, profile))).toEqual(['left.todo']);
});
