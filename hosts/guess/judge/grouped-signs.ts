import { kindOf, type Candidate, type Candidates } from './candidates';
import { bit, signsOf } from './signs';

/**
 * The signs of each candidate, those of its words as they stand in what is around them, and those of all whose words stand
 * in elements of the same kind: the messages of one page do. In the order that the trees know them by. Asks for the layout.
 */
export function signsIn(found: Candidates, box: HTMLElement | undefined): ReadonlyMap<Candidate, readonly number[]> {
  const own = new Map(found.all.map((one) => [one, signsOf(one, found, box)]));
  const shared = new Map([...found.alike].map(([kind, group]) => [kind, sharedBy(group.map((one) => own.get(one) ?? []))]));
  return new Map(
    found.all.map((one) => [
      one,
      [...(own.get(one) ?? []), ...placed(one, found.inner.get(one) ?? []), ...(shared.get(kindOf(one)) ?? [])],
    ]),
  );
}

/** How a candidate stands between the one around it and those in it: which of them has the words and nothing else. */
function placed({ text, outer }: Candidate, inner: readonly Candidate[]): readonly number[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  return [
    Math.max(0, ...inner.map((one) => one.text.length)) / text.length,
    inner.length,
    Math.log(1 + first.length),
    bit(/[.!?…,:)»"]$/u.test(first)),
    Math.log(1 + last.length),
    bit(/[.!?…)»"]$/u.test(last)),
    outer === undefined ? 2 : Math.min(2, text.length / outer.text.length),
    bit(outer?.text.startsWith(text) === true),
    bit(outer?.text.endsWith(text) === true),
  ];
}

/** Which of their own signs, by their places, are told of a group: how long its texts are, whether they greet, ask, are sentences. */
const told = { mean: [0, 1, 2, 3, 5, 7, 8, 18], most: [0, 3] } as const;

function sharedBy(group: readonly (readonly number[])[]): readonly number[] {
  const of = (sign: number) => group.map((signs) => signs[sign] ?? 0);
  return [
    Math.min(12, group.length),
    ...told.mean.map((sign) => of(sign).reduce((all, each) => all + each, 0) / group.length),
    ...told.most.map((sign) => Math.max(...of(sign))),
  ];
}
