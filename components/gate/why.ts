import type { PrivateSpan } from '@/utils/redaction';
import type { Words } from '@/locales';

/** Why a value was found, in the operator's words: the check that it passed, the word beside it, or its look. */
export function why(
  { evidence, because }: Pick<PrivateSpan, 'evidence' | 'because'>,
  draft: string,
  { because: words }: Words['gate'],
): string {
  if (evidence === 'checksum') return words.checksum;
  if (evidence === 'model') return words.name;
  const isWord = /^[\p{L}][\p{L} ./-]*\p{L}$/u.test(because) && draft.toLowerCase().includes(because.toLowerCase());
  return evidence === 'context' && isWord ? words.near(because) : words.form;
}
