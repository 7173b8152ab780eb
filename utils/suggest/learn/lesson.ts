import type { Features } from './features';

/** What became of a suggestion: taken as it was, taken and changed much, or passed over for another. */
export type Verdict = 'pick' | 'edit' | 'reject';

/** One letter as an example of the document that answered it. Holds hashes only. */
export interface Lesson {
  readonly label: string;
  readonly features: Features;
  readonly verdict: Verdict;
  /** Days since 1970; lessons of the library itself have none and never fade. */
  readonly day?: number;
}

/** After so many days a lesson counts half. */
const halfLife = 120;
/** After so many days, or beyond so many lessons, the oldest are dropped. */
const longest = 540;
const mostLessons = 20_000;

const worth: Readonly<Record<Verdict, number>> = { pick: 1, edit: 0.6, reject: -0.4 };

/** How much a lesson counts on a day: below zero it teaches what does not answer. */
export function weightOf({ verdict, day }: Lesson, today: number): number {
  return worth[verdict] * (day === undefined ? 1 : 0.5 ** (Math.max(0, today - day) / halfLife));
}

/** The lessons that are still remembered on a day. */
export function remembered(lessons: readonly Lesson[], today: number): Lesson[] {
  const young = lessons.filter(({ day }) => day === undefined || today - day <= longest);
  return young.length <= mostLessons ? young : young.toSorted((a, b) => (b.day ?? today) - (a.day ?? today)).slice(0, mostLessons);
}

/** Days since 1970 of an ISO date. */
export const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
