import { describe, expect, it } from 'vitest';
import { atOnce, inTurns, lately, type Steps } from '.';

/** Work of ten steps; each takes as long on the clock as it is told. */
function* work(clock: { at: number }, took: number): Steps<string> {
  for (let step = 0; step < 10; step += 1) {
    clock.at += took;
    yield;
  }
  return 'done';
}

async function turnsOf(took: number): Promise<readonly number[]> {
  const clock = { at: 0 };
  const ends: number[] = [];
  const breath = async () => void ends.push(clock.at);
  expect(await inTurns(work(clock, took), { now: () => clock.at, breath })).toBe('done');
  return [...ends, clock.at].map((end, nth) => end - (ends[nth - 1] ?? 0)).filter((turn) => turn > 0);
}

describe('work in turns', () => {
  it('takes a breath when a turn has had its time, and after each step that is longer', async () => {
    expect(await turnsOf(3)).toEqual([9, 9, 9, 3]);
    expect(await turnsOf(1)).toEqual([8, 2]);
    expect(await turnsOf(20)).toEqual(Array.from({ length: 10 }, () => 20));
  });

  it('ends where nobody wants it any more', async () => {
    const clock = { at: 0 };
    let breaths = 0;
    const breath = async () => void (breaths += 1);
    expect(await inTurns(work(clock, 9), { now: () => clock.at, breath, stopped: () => breaths === 3 })).toBeUndefined();
    expect(clock.at).toBe(27);
  });

  it('gives the same at once', () => {
    expect(atOnce(work({ at: 0 }, 1))).toBe('done');
  });
});

describe('what was made lately', () => {
  it('is made once as long as it is asked for again, and forgotten later', () => {
    const made: string[] = [];
    const make = (key: string) => (made.push(key), key.toUpperCase());
    const kept = lately<string>();
    for (let round = 0; round < 3; round += 1) for (const key of ['a', 'b', 'c']) expect(kept.get(key, 3, make)).toBe(key.toUpperCase());
    expect(made).toEqual(['a', 'b', 'c']);
    for (const key of ['d', 'e', 'f', 'g', 'h', 'i', 'a']) kept.get(key, 3, make);
    expect(made.filter((key) => key === 'a')).toHaveLength(2);
  });
});
