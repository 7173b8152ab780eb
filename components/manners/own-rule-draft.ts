import type { Severity } from '@/utils/etiquette';
import type { OwnRule } from '@/utils/standards';

/** A rule of the company while it is written. */
export interface OwnRuleDraft {
  readonly name: string;
  readonly phrases: string;
  readonly instead: string;
  readonly message: string;
  readonly severity: Severity;
  readonly clause: string;
  readonly sample: string;
}

/** Rules that are being written, by the id of the one they change, empty for a new one: they outlive a look at another page. */
export const unfinished = new Map<string, OwnRuleDraft>();

const prefix = 'own.';

/** The id as its author called it. */
export const nameOf = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length).replaceAll('-', ' ') : id);

const idOf = (name: string): string =>
  prefix +
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

export function draftOf(rule: OwnRule | undefined, clause: string): OwnRuleDraft {
  return {
    name: rule === undefined ? '' : nameOf(rule.id),
    phrases: rule?.phrases.join('\n') ?? '',
    instead: rule?.instead ?? '',
    message: rule?.message ?? '',
    severity: rule?.severity ?? 'warn',
    clause,
    sample: '',
  };
}

/** The rule as it would be saved. A rule that keeps its name keeps its id. */
export function ruleOf({ name, phrases, instead, message, severity }: OwnRuleDraft, before: OwnRule | undefined): OwnRule {
  const lines = phrases.split('\n').map((line) => line.trim());
  return {
    id: before !== undefined && nameOf(before.id) === name.trim() ? before.id : idOf(name),
    phrases: lines.filter((line) => line !== ''),
    ...(instead.trim() !== '' && { instead: instead.trim() }),
    message: message.trim(),
    severity,
  };
}
