import type { Rendered } from '@/templates/engine';
import { clockTime, isoDay } from '@/utils/clock';
import { factName, factsOf, type Template } from '@/utils/library';
import { amountIn, readLetter } from '@/utils/text';
import { lastLetter, type Ticket } from '@/utils/ticket';
import { library } from '../library/library';
import type { DraftSoFar } from '../messages';
import { settings } from '../settings';
import { ticketValues } from '../tickets/ticket-values';
import { today } from '../day/today';

/** Parts that a reply is rendered with; false where the draft has them already or the tool writes them itself. */
export interface Parts {
  readonly greeting: boolean;
  readonly closing: boolean;
}

/** What a reply still needs in this draft, by the profile's word about closings. */
export async function partsFor(draft: DraftSoFar | Promise<DraftSoFar>): Promise<Parts> {
  const [{ begun, signed }, { profile }] = await Promise.all([draft, settings.get()]);
  const { closing } = profile;
  return { greeting: !begun, closing: !begun && (closing === 'always' || (closing === 'auto' && !signed)) };
}

/** What a ticket gives a template: as the host shows it, and what the letter itself names; sums in the way of the template's language. */
export function valuesOf(ticket: Ticket, lang: Template['lang']): Readonly<Record<string, unknown>> {
  const letter = `${ticket.subject}\n\n${lastLetter(ticket)}`;
  const { facts } = readLetter(letter, today());
  const named = Object.fromEntries(facts.toReversed().map(({ kind, value }) => [kind, kind === 'amount' ? amountIn(value, lang) : value]));
  const { number, subject } = ticket;
  return {
    customer: ticket.customer,
    ticket: { ...named, ...ticketValues.now(ticket.key).facts, ...(number !== '' && { number }), ...(subject !== '' && { subject }) },
  };
}

/** The value at a path such as `ticket.order`. */
function at(values: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), values);
}

/** Fields that the ticket fills by itself, by the template's own `from`. */
export function prefilled(template: Template, ticket: Ticket): Readonly<Record<string, string>> {
  const values = valuesOf(ticket, template.lang);
  const filled = Object.entries(template.fields).map(
    ([key, { from }]) => [key, from === undefined ? undefined : at(values, from)] as const,
  );
  return Object.fromEntries(filled.flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
}

/** The parser and the grammar of names are large: a page shows its list before them, and brings them as soon as that stands. */
export const bringEngine = () => import('@/templates/engine');

/** A reply from a template for this ticket, with the company's facts of today and what the operator filled in. */
export async function render(
  template: Template,
  ticket: Ticket,
  filled: Readonly<Record<string, string>>,
  parts: Parts | Promise<Parts>,
): Promise<Rendered> {
  // The operator waits for this: what is asked of others is asked of all of them at once.
  const [{ renderTemplate }, references, { profile }, part] = await Promise.all([
    bringEngine(),
    library.references(),
    settings.get(),
    parts,
  ]);
  const now = new Date();
  const given = Object.fromEntries(Object.entries(filled).filter(([, value]) => value.trim() !== ''));
  return renderTemplate(template.body, {
    data: { ...valuesOf(ticket, template.lang), ...prefilled(template, ticket), ...given },
    facts: factsOf(references, template.lang, isoDay(now)),
    factName: (key) => factName(references, template.lang, key),
    lang: template.lang,
    now: { date: isoDay(now), time: clockTime(now) },
    channel: ticket.channel,
    profile,
    part,
    fields: template.fields,
  });
}
