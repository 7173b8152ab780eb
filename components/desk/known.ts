import type { Case } from '@/utils/script';
import { type Mood, paraphrase, type Summary, summarise } from '@/utils/summary';
import { amountIn, type FactKind } from '@/utils/text';
import { lastLetter, type Ticket } from '@/utils/ticket';

/** What the operator put right of what the letter names: of each kind the first, which replies use. */
type Corrected = Readonly<Partial<Record<FactKind, string>>>;

export interface Told {
  readonly letter: string;
  readonly summary: Summary;
  readonly lang: 'ru' | 'en';
}

/** What the ticket's letter says, with what the company has promised in its earlier replies. */
export function readTicket(ticket: Ticket, today: string, corrected: Corrected = {}): Told {
  const letter = lastLetter(ticket);
  const replies = ticket.messages.filter(({ from }) => from === 'operator').map(({ text }) => text);
  const summary = summarise(letter, { today, replies });
  const facts = summary.facts.flatMap((fact, at) => {
    const value = summary.facts.findIndex(({ kind }) => kind === fact.kind) === at ? corrected[fact.kind] : undefined;
    return value === '' ? [] : [value === undefined ? fact : { ...fact, value, shown: value }];
  });
  return { letter, summary: { ...summary, facts }, lang: summary.lang === 'en' ? 'en' : 'ru' };
}

/** The mood as the operator put it right, or as the letter was read; words that show another one are no longer told. */
export function moodOf({ summary: { mood } }: Told, state: Case): Mood {
  return state.mood === undefined || state.mood === mood.name ? mood : { name: state.mood, signs: [] };
}

/** Words by which two asks are the same. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [text]).join(' ');

/** The asks as the operator left them: corrected ones in his words, struck ones gone; what is asked twice stands once. */
export function asksOf({ summary }: Told, { asks }: Case) {
  return summary.asks.flatMap((ask, nth, all) => {
    // By the letter's words: to strike the first does not bring the second.
    if (all.findIndex(({ text }) => wordsOf(text) === wordsOf(ask.text)) < nth) return [];
    const corrected = asks[String(nth)];
    if (corrected === '') return [];
    return [{ kind: ask.kind, text: corrected ?? ask.text, nth }];
  });
}

/** The words that show the mood, as they stand in the letter. */
export const moodWordsOf = (told: Told, state: Case): string =>
  [...new Set(moodOf(told, state).signs.map(({ start, end }) => told.letter.slice(start, end)))].slice(0, 5).join(', ');

/** What the letter is about in a line or two. */
export function gistOf(told: Told, state: Case): readonly string[] {
  const asked = [...new Set(asksOf(told, state).map(({ text }) => text))];
  const { gist } = told.summary;
  return asked.length > 0 ? asked : gist ? [told.letter.slice(gist.start, gist.end)] : [];
}

/** A part of a sentence («где она сейчас и») ends in nothing: what comes next is set off from it. */
const inOneLine = (parts: readonly string[]): string =>
  parts
    .join('\n')
    .replaceAll(/(?<![.!?…:;,])\n/gu, '; ')
    .replaceAll('\n', ' ');

export const paraphraseOf = (told: Told, state: Case): string => paraphrase(asksOf(told, state), told.lang);

/** «в марте» is told, and fills no field: a field wants a day. */
const hasDay = /^(?:\d{4}|-)-\d\d-\d\d$/u;

/** All that is known by the names that forms and scripts take it from: `ticket.order`, `script.reason`, `log.code`. */
export function knownValues(told: Told | undefined, ticket: Ticket | undefined, state: Case): Readonly<Record<string, string>> {
  const facts = (told?.summary.facts ?? [])
    .filter(({ kind, value }) => kind !== 'date' || hasDay.test(value))
    .toReversed()
    .map(({ kind, value }) => [`ticket.${kind}`, kind === 'amount' ? amountIn(value, told?.lang ?? 'ru') : value] as const);
  const answers = Object.entries(state.place?.answers ?? {}).map(([key, value]) => [`script.${key}`, value] as const);
  const log = Object.entries(state.log).map(([key, value]) => [`log.${key}`, value] as const);
  return {
    'ticket.subject': ticket?.subject ?? '',
    'ticket.number': ticket?.number ?? '',
    ...Object.fromEntries([...facts, ...answers, ...log]),
    summary: told ? inOneLine(gistOf(told, state)) : '',
    handover: state.handedTo ?? '',
    result: state.handedTo === undefined ? 'solved' : 'handed',
  };
}
