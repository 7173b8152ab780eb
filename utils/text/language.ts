/** The language a text is written in; `other` is neither Russian nor English, `mixed` is both in earnest. */
export type TextLanguage = 'ru' | 'en' | 'other' | 'mixed';

const foreign = /[іїєґўәғқңөұһ]/giu;
const english =
  /(?<![\p{L}])(?:the|a|an|is|are|was|were|be|been|i|you|my|your|we|it|to|of|in|on|for|and|or|not|do|does|did|have|has|had|can|could|will|would|what|how|when|where|why|who|please|with|this|that|there|from|at|hi|hello|dear|thanks|thank|need|want|get|me|any|if|but|no|yes)(?![\p{L}])/giu;

/**
 * Language by script: Cyrillic letters at least 0.4 of the Latin ones mean Russian, letters of the neighbouring
 * alphabets mean another language. Addresses of sites and mail do not count. Latin text of several words without one
 * English function word, or with letters that English lacks, is another language.
 */
export function languageOf(text: string): TextLanguage {
  const read = text.slice(0, 20_000);
  const plain = /@|www\.|:\/\//u.test(read) ? read.replace(/(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+/gu, ' ') : read;
  const cyrillic = plain.match(/[\u0400-\u04ff]/gu)?.length ?? 0;
  const latin = plain.match(/[a-zà-ÿāăąćčďđēęěğīłńňōőřśšťūůűźżž]/giu)?.length ?? 0;
  if (cyrillic + latin === 0) return 'other';
  const ownLetters = plain.match(foreign)?.length ?? 0;
  if (cyrillic >= 0.4 * latin) {
    if (ownLetters >= 2 && ownLetters > cyrillic * 0.01) return 'other';
    return latin >= 0.4 * cyrillic && (plain.match(english)?.length ?? 0) >= 4 ? 'mixed' : 'ru';
  }
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  const accents = plain.match(/[à-ÿāăąćčďđēęěğīłńňōőřśšťūůűźżž]/giu)?.length ?? 0;
  const known = plain.match(english)?.length ?? 0;
  if (accents > latin * 0.02 && known < words * 0.15) return 'other';
  if (words >= 8 && known < words * 0.04) return 'other';
  return cyrillic >= 0.15 * latin && cyrillic >= 20 ? 'mixed' : 'en';
}
