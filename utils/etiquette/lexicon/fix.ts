import type { Edit } from '../../text';
import type { Paragraph } from '../draft/paragraph';
import type { Fix } from '../finding';
import type { Hit } from './match';

/** The replacement with the case of what it replaces. */
export function caseLike(found: string, replacement: string): string {
  const first = /[A-Za-zА-Яа-яЁё]/u.exec(found)?.[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  return isCapital ? replacement.replace(/^[^A-Za-zА-Яа-яЁё]*[A-Za-zА-Яа-яЁё]/u, (letter) => letter.toUpperCase()) : replacement;
}

/** An edit that leaves a phrase out, together with the comma or space that held it; the next word takes its capital. */
export function leaveOut(text: string, start: number, end: number): Edit | undefined {
  const begins = /(?:^|[.!?…\n]\s*)$/u.test(text.slice(0, start));
  const after = /^\s*,?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.slice(end + after, end + after + 1);
  if (begins) return /[A-Za-zА-Яа-яЁё]/u.test(next) ? { start, end: end + after + 1, text: next.toUpperCase() } : undefined;
  const before = /,?\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const gap = /^[.!?…;:]/u.test(next) || next === '' ? '' : ' ';
  return { start: start - before, end: end + after, text: gap };
}

/** The fix that a phrase of the lexicon brings, if it does. Places of the paragraph. */
export function fixOf(paragraph: Paragraph, hit: Hit<unknown>, start: number, end: number): readonly Fix[] {
  const { phrase, chosen } = hit;
  if (phrase.fix === undefined) return [];
  const found = paragraph.text.slice(start, end);
  if (phrase.fix === '') {
    const edit = leaveOut(paragraph.text, start, end);
    return edit ? [{ label: { ru: `Убрать «${found}»`, en: `Leave out “${found}”` }, edits: [edit] }] : [];
  }
  const forms = phrase.fix.split('|');
  const slot = phrase.slots.findIndex((each) => each.words.size === forms.length && forms.length > 1);
  const form = forms.length === 1 ? forms[0] : forms[chosen[slot] ?? -1];
  if (form === undefined || form === '') return [];
  const text = caseLike(found, form);
  return [{ label: { ru: `«${text}»`, en: `“${text}”` }, edits: [{ start, end, text }] }];
}
