/** How often a break is due in work at a screen. */
export interface BreakRule {
  /** Minutes of work at the screen without a break. */
  readonly after: number;
  /** Minutes of the break. */
  readonly length: number;
  /** Where the rule comes from, as it is shown. */
  readonly source: string;
}

/**
 * The model instruction on labour safety at a personal computer, ТОИ Р-45-084-01: 10 to 15 minutes after every 45 to 60
 * minutes of work. A company's own rules of the day may say otherwise: then the profile does.
 */
export const russianNorm: BreakRule = { after: 60, length: 10, source: 'ТОИ Р-45-084-01' };

/** Work without a break: since when, and when the operator was last at it. */
export interface Break {
  readonly since: number;
  readonly last: number;
}

/** What the operator's doing something means for his break: a pause as long as a break is one. */
export function breakDue(before: Break | undefined, now: number, rule: BreakRule): { readonly state: Break; readonly due: boolean } {
  const rested = before === undefined || now - before.last >= rule.length * 60_000 || now < before.last;
  const state = { since: rested ? now : before.since, last: now };
  return { state, due: now - state.since >= rule.after * 60_000 };
}
