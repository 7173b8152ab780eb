import type { Rendered } from '@/templates/engine';
import type { Language, Template } from '@/utils/library';
import type { FactKind, LetterMarks } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import { flags } from '../library/flags';
import { letterMarks } from '../tickets/letter-marks';
import { library } from '../library/library';
import type { DraftSoFar } from '../messages';
import { bringEngine, partsFor, prefilled, render } from './render';
import { onMessage } from '../messages';
import { search, type Building } from '../search';
import { factsOf, learnFrom, letterOf, suggestFor } from './suggest';
import { ticketValues } from '../tickets/ticket-values';

const remembered = ({ key }: Ticket) => ticketValues.now(key).filled;

/** Values that the operator filled in serve the next reply to the same ticket too. */
function remember(ticket: Ticket, values: Readonly<Record<string, string>>): void {
  const before = remembered(ticket);
  const given = Object.entries(values).filter(([name, value]) => value.trim() !== '' && before[name] !== value);
  if (given.length > 0) ticketValues.tell(ticket.key, { filled: Object.fromEntries(given) });
}

/** The desk that a page of ours looks at; undefined where there is none. */
export type DeskPlace = { readonly tabId: number; readonly frameId: number } | undefined;

/** A ticket with what the operator filled in for it: a missing customer's name is asked for like any other value. */
function completed(ticket: Ticket, values: Readonly<Record<string, string>>): Ticket {
  const { 'customer.name': name, 'customer.address': address, 'ticket.number': number, 'ticket.subject': subject } = values;
  return {
    ...ticket,
    ...(number && { number }),
    ...(subject && { subject }),
    customer: { name: name || ticket.customer.name, address: address || ticket.customer.address },
  };
}

/** Several replies as one: texts under each other, whatever is missing in any of them missing in the whole. */
export function joined(all: readonly Rendered[]): Rendered {
  let text = '';
  const stops = all.flatMap((one) => {
    const from = text === '' ? '' : '\n\n';
    const moved = text.length + from.length - (one.text.length - one.text.trimStart().length);
    text += from + one.text.trim();
    return one.stops.map((stop) => ({ ...stop, start: stop.start + moved, end: stop.end + moved }));
  });
  return {
    html: all.map(({ html }) => html).join(''),
    text,
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    stops,
    problems: all.flatMap(({ problems }) => problems),
  };
}

/** Replies for the desk in front: rendered for what its draft has already; for an empty one where no desk answers. */
export function repliesFor(tellDraft: () => Promise<DraftSoFar | undefined>) {
  const soFar = async () => (await tellDraft().catch(() => undefined)) ?? { begun: false, signed: false };
  const parts = () => partsFor(soFar());
  return {
    templates() {
      void bringEngine();
      return library.templates();
    },
    isEmpty: library.isEmpty,
    usage: library.usage,
    newest: library.newest,
    // Once in the life of a library: what packs it comes with that.
    installStarter: async (langs: readonly Language[]) => (await import('../library/starter')).installStarter(langs),
    flag: flags.add,
    prefilled,
    async suggestFor(ticket: Ticket, marks?: LetterMarks) {
      // What other pages of ours were told of the ticket is there before any reply is drawn.
      const [suggested] = await Promise.all([suggestFor(ticket, marks), ticketValues.bring(ticket.key).catch(() => undefined)]).finally(
        () => void bringEngine(),
      );
      return suggested;
    },
    factsOf,
    learnFrom,
    correct: ({ key }: Ticket, kind: FactKind, value: string) => ticketValues.tell(key, { facts: { [kind]: value } }),
    corrected: ({ key }: Ticket) => ticketValues.now(key).facts,
    bringCorrected: async ({ key }: Ticket) => (await ticketValues.bring(key)).facts,
    remembered,
    reportGap: async (ticket: Ticket) => search.reportGap(letterOf(ticket), await letterMarks.of(ticket.key)),
    marksOf: (ticket: Ticket) => letterMarks.of(ticket.key),
    mark: (ticket: Ticket, marks: LetterMarks) => letterMarks.keep(ticket.key, marks),
    onMarks: letterMarks.watch,
    stopBuilding: search.stop,
    onBuilding: (told: (building: Building | undefined) => void) => onMessage('searchBuilding', ({ data }) => told(data ?? undefined)),
    async render(template: Template, ticket: Ticket, values: Readonly<Record<string, string>>) {
      remember(ticket, values);
      return render(template, completed(ticket, values), values, parts());
    },
    async compose(templates: readonly Template[], ticket: Ticket) {
      const { greeting, closing } = await parts();
      const last = templates.length - 1;
      const each = templates.map((template, at) =>
        render(
          template,
          completed(ticket, remembered(ticket)),
          { ...prefilled(template, ticket), ...remembered(ticket) },
          { greeting: greeting && at === 0, closing: closing && at === last },
        ),
      );
      return joined(await Promise.all(each));
    },
  };
}
