import type { Situation } from './phrase';

export type { Situation } from './phrase';

const files = import.meta.glob<Situation>(['./*.ts', '!./index.ts', '!./phrase.ts', '!./*.test.ts'], { eager: true, import: 'default' });

/** The phrase bank: what to write in the hard places of a reply, by situation. */
export const situations: readonly Situation[] = Object.values(files);

/** Situations whose phrases help where a rule has found something, by the rule's id. */
export function situationsFor(rule: string): readonly Situation[] {
  return situations.filter(({ rules }) => rules.includes(rule));
}
