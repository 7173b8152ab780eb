/** The language a text is written in; `other` is neither Russian nor English, `mixed` is both in earnest. */
export type TextLanguage = 'ru' | 'en' | 'other' | 'mixed';

const codesOf = (letters: string): ReadonlySet<number> => new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
const foreign = codesOf('іїєґўәғқңөұүһјљњђћџѓќѕҳҷӯӣ');
const accented = codesOf('àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāăąćčďđēęěğīłńňōőřśšťūůűźżž');
const english =
  /(?<![\p{L}])(?:the|a|an|is|are|was|were|be|been|i|you|my|your|we|it|to|of|in|on|for|and|or|not|do|does|did|have|has|had|can|could|will|would|what|how|when|where|why|who|please|with|this|that|there|from|at|hi|hello|dear|thanks|thank|need|want|get|me|any|if|but|no|yes)(?![\p{L}])/giu;

/** Letters of a text by script; one pass, because a library of thousands is read at once. */
function lettersOf(text: string) {
  const found = { cyrillic: 0, foreign: 0, latin: 0, accents: 0 };
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) found.latin += 1;
    else if (code >= 0x400 && code <= 0x4ff) {
      found.cyrillic += 1;
      if (foreign.has(code)) found.foreign += 1;
    } else if (code > 0x7f && accented.has(code)) {
      found.latin += 1;
      found.accents += 1;
    }
  }
  return found;
}

/**
 * Language by script: Cyrillic letters at least 0.4 of the Latin ones mean Russian, letters of the neighbouring
 * alphabets mean another language. Addresses of sites and mail do not count. Latin text of several words without one
 * English function word, or with letters that English lacks, is another language.
 */
export function languageOf(text: string): TextLanguage {
  const read = text.slice(0, 20_000);
  const plain = /@|www\.|:\/\//u.test(read) ? read.replace(/(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+/gu, ' ') : read;
  const { cyrillic, foreign: ownLetters, latin, accents } = lettersOf(plain);
  if (cyrillic + latin === 0) return 'other';
  if (cyrillic >= 0.4 * latin) {
    if (ownLetters >= 2 && ownLetters > cyrillic * 0.01) return 'other';
    return latin >= 0.4 * cyrillic && (plain.match(english)?.length ?? 0) >= 4 ? 'mixed' : 'ru';
  }
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  const known = plain.match(english)?.length ?? 0;
  if (accents > latin * 0.02 && known < words * 0.15) return 'other';
  if (words >= 8 && known < words * 0.04) return 'other';
  return cyrillic >= 0.15 * latin && cyrillic >= 20 ? 'mixed' : 'en';
}
