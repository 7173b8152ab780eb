/*
 * The Russian stemmer of the Snowball project (snowballstem.org/algorithms/russian/stemmer.html), by its published rules.
 * A suffix is looked for in RV, the part after the first vowel; the expressions find the longest one because they search from the left.
 */
const gerund = /(?:(?<=[ая])в(?:ши(?:сь)?)?|[иы]в(?:ши(?:сь)?)?)$/u;
const reflexive = /с[яь]$/u;
const adjective = /(?:[иы]ми|[ео]го|[ео]му|[еиыо]е|[иыео]й|[еиыо]м|[иы]х|[ую]ю|ая|яя|[ое]ю)$/u;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|[иы]вш|ующ)$/u;
const verb =
  /(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|[иы]ла|ена|[еу]йте|ите|[иы]ли|[еу]й|[иы]л|[иы]м|ен|[иы]ло|ено|ят|ует|уют|[иы]т|ены|[иы]ть|ишь|ую|ю)$/u;
const noun = /(?:иями|[яа]ми|и?ей|ией|и[ия]м|и[еия]|ье|[еои]в|[ео]в|е[ий]|ии|[оие]й|и?ям|и?ем|[ао]м|[аи]х|и?ях|[иь]ю|[иь]я|[аеийоуыьюя])$/u;
const derivational = /ость?$/u;
const superlative = /ейше?$/u;
const vowel = /[аеиоуыэюя]/u;

/** Start of the part after the first vowel that a non-vowel follows, counted from a place. */
function afterVowelAndConsonant(word: string, from: number): number {
  for (let at = from; at + 1 < word.length; at += 1) {
    if (vowel.test(word[at] ?? '') && !vowel.test(word[at + 1] ?? '')) return at + 2;
  }
  return word.length;
}

/** The stem of a Russian word in lower case with ё written as е. */
export function stemRussian(word: string): string {
  const first = word.search(vowel);
  if (first < 0) return word;
  const head = word.slice(0, first + 1);
  let rv = word.slice(first + 1);
  const second = afterVowelAndConsonant(word, afterVowelAndConsonant(word, 0));

  const cut = (pattern: RegExp): boolean => {
    const at = rv.search(pattern);
    if (at < 0) return false;
    rv = rv.slice(0, at);
    return true;
  };
  if (!cut(gerund)) {
    cut(reflexive);
    if (cut(adjective)) cut(participle);
    else if (!cut(verb)) cut(noun);
  }
  if (rv.endsWith('и')) rv = rv.slice(0, -1);
  const ost = rv.search(derivational);
  if (ost >= 0 && head.length + ost >= second) rv = rv.slice(0, ost);
  if (cut(superlative)) return head + (rv.endsWith('нн') ? rv.slice(0, -1) : rv);
  if (rv.endsWith('нн') || rv.endsWith('ь')) rv = rv.slice(0, -1);
  return head + rv;
}
