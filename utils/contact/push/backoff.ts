/** The longest wait between two tries. */
export const longestWaitMs = 3_600_000;
/** After so many tries, some two days, a person has to look. */
const mostTries = 60;

/** One contact that waits to be pushed. */
export interface Queued {
  /** The contact's id, which is the idempotency key. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly tries: number;
  readonly next: number;
  /** When the last try was made: a clock that shows less was put back. */
  readonly tried?: number;
  readonly state: 'waiting' | 'dead';
  /** What the last try said. */
  readonly why: string;
}

/** Whether a try is due; by a clock that was put back meanwhile it is due at once. */
export function isDue({ state, next, since, tried = since }: Queued, now: number): boolean {
  return state === 'waiting' && (next <= now || now < tried);
}

/**
 * The row after a failed try: waits double from two seconds to an hour, each by chance a part of it, so that many do not
 * come at once.
 * @param chance 0–1
 */
export function afterFailure(row: Queued, why: string, now: number, chance: number, waitSeconds?: number): Queued {
  const tries = row.tries + 1;
  const wait = Math.min(longestWaitMs, 2000 * 2 ** Math.min(tries - 1, 20)) * (0.5 + chance / 2);
  const dead = tries >= mostTries;
  return { ...row, tries, why, tried: now, state: dead ? 'dead' : 'waiting', next: now + Math.max(wait, (waitSeconds ?? 0) * 1000) };
}

export const afterRefusal = (row: Queued, why: string): Queued => ({ ...row, tries: row.tries + 1, state: 'dead', why });

export const queued = (id: string, now: number): Queued => ({ id, since: now, tries: 0, next: now, state: 'waiting', why: '' });

/** A dead one that a person sends again. */
export const revived = (row: Queued, now: number): Queued => ({ ...row, tries: 0, next: now, state: 'waiting' });
