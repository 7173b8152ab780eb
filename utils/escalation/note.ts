import { findPrivate, maskText } from '../redaction';
import type { Receiver } from './directory';

/** What goes into a hand-over note. */
export interface NoteParts {
  readonly lang: 'ru' | 'en';
  readonly number: string;
  readonly subject: string;
  /** The request in a line or two. */
  readonly gist: readonly string[];
  /** Answers from the script, by what they are called. */
  readonly answers: readonly { readonly label: string; readonly value: string }[];
  readonly done: string;
  readonly asked: string;
  /** By when, as it is shown. */
  readonly by: string;
}

const words = {
  ru: { ticket: 'Обращение', no: '№', gist: 'Суть', answers: 'Известно', done: 'Сделано', asked: 'Прошу', by: 'Срок' },
  en: { ticket: 'Ticket', no: 'no.', gist: 'The request', answers: 'Known', done: 'Done so far', asked: 'Please', by: 'By' },
} as const;

/** What was asked inside another sentence («could you say when it will arrive?») has a question's word and no question's order: it ends in no `?`. */
const told =
  /^((?:(?:when|where|why|how|what|which|who)(?: exactly)? (?:i|you|he|she|it|we|they|this|the|my|your|our|his|her|their)|whether|if)\b[^?]*)\?$/iu;

/** A text with everything masked that a receiver may not see. */
export const maskedFor = (text: string, { sees }: Pick<Receiver, 'sees'>): string =>
  maskText(
    text,
    findPrivate(text).filter(({ type }) => !sees.includes(type)),
  );

/**
 * The note that a colleague gets: plain text, what is not filled in left out. Personal data that the receiver may not see
 * is masked.
 */
export function composeNote(parts: NoteParts, receiver: Pick<Receiver, 'sees'>): string {
  const say = words[parts.lang];
  const masked = (text: string): string => maskedFor(text, receiver);
  // A line in small letters alone would be read as typed in haste, where any word may be a name.
  const sentence = (text: string): string => (text.charAt(0).toUpperCase() + text.slice(1)).replace(told, '$1');
  // Each part by itself: our own words around it are nobody's data and give no false cue.
  const lines = [
    [`${say.ticket} ${parts.number === '' ? '' : `${say.no} ${parts.number}`}`.trim(), masked(parts.subject)].filter(Boolean).join(': '),
    ...(parts.gist.length > 0 ? ['', `${say.gist}:`, ...parts.gist.map((line) => `— ${masked(sentence(line))}`)] : []),
    ...(parts.answers.length > 0
      ? ['', `${say.answers}:`, ...parts.answers.map(({ label, value }) => `— ${masked(`${label}: ${value}`)}`)]
      : []),
    ...(parts.done.trim() === '' ? [] : ['', `${say.done}: ${masked(parts.done.trim())}`]),
    ...(parts.asked.trim() === '' ? [] : ['', `${say.asked}: ${masked(parts.asked.trim())}`]),
    ...(parts.by === '' ? [] : [`${say.by}: ${parts.by}`]),
  ];
  return lines.join('\n');
}

/** The longest address that Windows hands to a mail program whole. */
const longest = 2000;

/**
 * A `mailto:` address with the note.
 * @returns `whole`: whether the note is in it; one that mail programs would cut is left out, to be pasted by hand
 */
export function mailtoOf(email: string, subject: string, note: string): { readonly href: string; readonly whole: boolean } {
  const head = `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const href = `${head}&body=${encodeURIComponent(note.replaceAll('\n', '\r\n'))}`;
  return href.length > longest ? { href: head, whole: false } : { href, whole: true };
}
