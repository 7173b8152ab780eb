import type { FactKind } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';

/** What the operator put right of what was read out of letters, by ticket; as long as this page stands. */
const corrections = new Map<string, Readonly<Partial<Record<FactKind, string>>>>();

export function correct({ key }: Ticket, kind: FactKind, value: string): void {
  corrections.set(key, { ...corrections.get(key), [kind]: value });
}

export function correctionsOf({ key }: Ticket): Readonly<Partial<Record<FactKind, string>>> {
  return corrections.get(key) ?? {};
}

/** Values that the operator filled in, by ticket; they serve the next reply to the same ticket too. */
const filled = new Map<string, Readonly<Record<string, string>>>();

export function remember({ key }: Ticket, values: Readonly<Record<string, string>>): void {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '');
  if (given.length > 0) filled.set(key, { ...filled.get(key), ...Object.fromEntries(given) });
}

export function remembered({ key }: Ticket): Readonly<Record<string, string>> {
  return filled.get(key) ?? {};
}
