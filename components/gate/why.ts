import type { PrivateSpan } from '@/utils/redaction';
import type { Words } from '@/locales';

/** Why a value was found, in the operator's words: the check that it passed, the word beside it, or its look. */
export function why(
  { evidence, because }: Pick<PrivateSpan, 'evidence' | 'because'>,
  draft: string,
  { because: words }: Words['gate'],
): string {
  if (evidence === 'checksum') return words.checksum;
  // A name has no word that gave it away; a secret judged by the words around it has.
  if (evidence === 'model' && because === '') return words.name;
  const isWord = /^[\p{L}][\p{L} ./-]*\p{L}$/u.test(because) && draft.toLowerCase().includes(because.toLowerCase());
  return (evidence === 'context' || evidence === 'model') && isWord ? words.near(because) : words.form;
}
