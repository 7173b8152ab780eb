import type { Span } from '../../text';
import type { Cut } from './cuts';
import { withinQuotes } from './quotes';
import type { AskWords } from './words';

/** So many words without a mark are a letter of somebody who writes none: an ask may stand anywhere in it. */
const running = 12;
/** What to do, asked in the middle of words without marks. */
const helpless = /(?<!\p{L})(?:(?:и |ну )?что (?:мне |нам |теперь )*делать|what (?:do|should|can) (?:i|we) do)(?!\p{L})/iu;

/** «заказ не пришёл когда привезут», «не могу войти помогите»: letters without marks have their ask at the end, long ones anywhere. */
export function unmarkedIn(text: string, sentence: Span, words: AskWords): Cut[] {
  const from = sentence.start + (/^.*[,:;«"—–]/su.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  const whole = text.slice(from, sentence.end);
  if (/[.!]$/u.test(whole) || withinQuotes(text, sentence, from)) return [];
  for (const match of whole.matchAll(words.looseEach)) {
    const tail = whole.slice(match.index);
    const before = whole.slice(0, match.index).trim();
    if (tail.split(/\s+/u).length <= 9 && before !== '' && !words.subordinate.test(tail))
      return [{ at: from + match.index, kind: 'question' }];
  }
  const places = [...whole.matchAll(/\s(?=\p{L})/gu)];
  const runs = places.length >= running;
  const cuts: Cut[] = [];
  const lost = runs ? helpless.exec(whole) : null;
  if (lost) cuts.push({ at: from + lost.index, kind: 'question' });
  for (const { index } of runs ? places : places.slice(-5)) {
    const tail = whole.slice(index + 1);
    if (
      !/(?:^|\s)(?:вы|вас|не|если|когда|что)$/iu.test(whole.slice(0, index)) &&
      words.request.test(tail) &&
      !words.unlike.test(whole) &&
      /^(?:\p{L}{3,}(?:ите|йте|ьте|гите)(?:сь)?|прошу|помоги|help|please|pls)(?!\p{L})/iu.test(tail)
    ) {
      cuts.push({ at: from + index + 1, kind: 'request' });
      break;
    }
  }
  return cuts.toSorted((a, b) => a.at - b.at);
}
