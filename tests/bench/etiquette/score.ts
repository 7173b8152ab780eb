import type { CheckContext, Finding, Severity } from '../../../utils/etiquette/finding.ts';

export interface Annotation {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface Reply {
  readonly id: string;
  readonly lang: 'ru' | 'en';
  readonly flawless: boolean;
  readonly context: CheckContext;
  readonly text: string;
  readonly expected: readonly Annotation[];
}

export type Checked = readonly [reply: Reply, found: readonly Finding[]];

/** A finding and an annotation agree when they are of one rule and overlap; those of the whole reply stand at 0. */
export function agrees(a: Annotation, b: Annotation): boolean {
  return a.rule === b.rule && ((a.end === 0 && b.end === 0) || (a.start < b.end && b.start < a.end) || a.end === 0 || b.end === 0);
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly blockRecall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision and recall over the rules that block or warn; `severity` is the rule's own by its id. */
export function score(checked: readonly Checked[], severity: (rule: string) => Severity | 'off' | undefined): Score {
  const matters = (rule: string) => severity(rule) === 'block' || severity(rule) === 'warn';
  const wanted = checked.flatMap(([reply, found]) =>
    reply.expected
      .filter(({ rule }) => matters(rule))
      .map((each) => ({
        reply,
        each,
        hit: found.some((one) => one.severity !== 'hint' && agrees(one, each)),
      })),
  );
  const given = checked.flatMap(([reply, found]) =>
    found.filter((one) => one.severity !== 'hint').map((one) => ({ reply, one, hit: reply.expected.some((each) => agrees(one, each)) })),
  );
  const blocks = wanted.filter(({ each }) => severity(each.rule) === 'block');
  const shown = (reply: Reply, { rule, start, end }: Annotation) => `${reply.id} ${rule} «${reply.text.slice(start, end)}»`;
  return {
    precision: share(given.filter(({ hit }) => hit).length, given.length),
    recall: share(wanted.filter(({ hit }) => hit).length, wanted.length),
    blockRecall: share(blocks.filter(({ hit }) => hit).length, blocks.length),
    missed: wanted.filter(({ hit }) => !hit).map(({ reply, each }) => shown(reply, each)),
    wrong: given.filter(({ hit }) => !hit).map(({ reply, one }) => shown(reply, one)),
  };
}
