import type { Edit, Span } from '../../text';
import type { Paragraph } from '../draft/paragraph';
import type { Fix } from '../finding';
import type { Hit } from './match';
import { choiceOf } from './pattern';

/** The replacement with the case of what it replaces. */
export function caseLike(found: string, replacement: string): string {
  const first = /[A-Za-zА-Яа-яЁё]/u.exec(found)?.[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  return isCapital ? replacement.replace(/^[^A-Za-zА-Яа-яЁё]*[A-Za-zА-Яа-яЁё]/u, (letter) => letter.toUpperCase()) : replacement;
}

const joins = /^\s*(?:,\s*)?(?:что|чтобы|that|if|to|of|how|why|as)(?![A-Za-zА-Яа-яЁё])/iu;

/** An edit that leaves a phrase out, together with the comma or space that held it; the next word takes its capital. */
export function leaveOut(text: string, start: number, end: number): Edit | undefined {
  // What hangs on the phrase cannot stand without it.
  if (joins.test(text.slice(end))) return undefined;
  const begins = /(?:^|[.!?…\n]\s*)$/u.test(text.slice(0, start));
  const after = /^\s*,?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.slice(end + after, end + after + 1);
  if (begins) return /[A-Za-zА-Яа-яЁё]/u.test(next) ? { start, end: end + after + 1, text: next.toUpperCase() } : undefined;
  const before = /,?\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const gap = /^[.!?…;:]/u.test(next) || next === '' ? '' : ' ';
  return { start: start - before, end: end + after, text: gap };
}

const written = (start: number, end: number, text: string): Fix => ({
  label: { ru: `«${text}»`, en: `“${text}”` },
  edits: [{ start, end, text }],
});

const removed = (found: string, edit: Edit | undefined): readonly Fix[] =>
  edit ? [{ label: { ru: `Убрать «${found}»`, en: `Leave out “${found}”` }, edits: [edit] }] : [];

/** Whether what stands before a place in its sentence leaves a clause to begin there. */
const beginsClause = (before: string): boolean => /(?:^\s*|[,;:—–]\s*)$/u.test(before);

/** A fix for a phrase that is a whole clause: «Успокойтесь, …». */
function clauseFix(text: string, start: number, end: number, sentence: Span, instead: string): readonly Fix[] {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end);
  const whole = before.trim() === '' && /^[.!?…]/u.test(after);
  if (instead === '') {
    const gap = /^[.!?…]+[^\S\n]*/u.exec(after)?.[0].length ?? 0;
    // The last sentence of a paragraph leaves its paragraph in order only where another one stands before it.
    return whole && end + gap < text.length ? removed(text.slice(start, end), { start, end: end + gap, text: '' }) : [];
  }
  if (joins.test(after.replace(/^\s*,/u, '')) || /^,? (?:пожалуйста|please)/iu.test(after)) return [];
  return before.trim() === '' && (whole || /^\s?[,;:—–]|^$/u.test(after))
    ? [written(start, end, caseLike(text.slice(start, end), instead))]
    : [];
}

/** The fix that a phrase of the lexicon brings, or its rule for a whole clause. Places of the paragraph. `$` in it is the last word found, `^` before it: only where a clause begins. */
export function fixOf(paragraph: Paragraph, hit: Hit<unknown>, sentence: Span, instead: string | undefined): readonly Fix[] {
  const { phrase, chosen } = hit;
  const start = paragraph.tokens[hit.first]?.start ?? 0;
  const last = paragraph.tokens[hit.last - 1];
  const end = last?.end ?? 0;
  if (phrase.fix === undefined) return instead === undefined ? [] : clauseFix(paragraph.text, start, end, sentence, instead);
  const found = paragraph.text.slice(start, end);
  if (phrase.fix === '') return removed(found, leaveOut(paragraph.text, start, end));
  const forms = phrase.fix.split('|');
  const slot = phrase.slots.findIndex((each) => choiceOf(each).words.size === forms.length && forms.length > 1);
  const form = forms.length === 1 ? forms[0] : forms[chosen[slot] ?? -1];
  if (form === undefined || form === '') return [];
  const word = last ? paragraph.text.slice(last.start, last.end) : '';
  if (form.startsWith('^') && !beginsClause(paragraph.text.slice(sentence.start, start))) return [];
  const text = caseLike(
    found,
    form.replace(/^\^/u, '').replace('$', () => word.toLowerCase()),
  );
  return [written(start, end, /^\s?[.,!?;:]/u.test(paragraph.text.slice(end)) ? text.replace(/,$/u, '') : text)];
}
