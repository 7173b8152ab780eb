import type { Ask } from '../asks';
import { english, englishWords } from './english';
import { cooled } from './heat';
import { russian, russianWords } from './russian';
import type { Way } from './way';

/** More asks than that are read as a list. */
const inALine = 3;
/** Of more it would be the letter once more. */
const most = 12;
/** UTF-16 code units; a longer sentence of so many parts is hard to read. */
const longestTold = 240;
/** UTF-16 code units; a longer quotation is the letter once more. */
const longest = 140;

const bare = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(?:здравствуйте|добрый день|hello|hi)[,!.\s]+/iu, '')
    .replace(/(?:[\s.,;:]+|[\s,]+(?:и|или|а|and|or))+$/u, '')
    .replace(/(?<=[?!])[?!]+$/u, '')
    .trim();

const lowered = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) || /^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Shouted words are not said back. */
const shouted = (text: string): boolean => (text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).length > 1;

/** A quotation that says something by itself: not one word, not half of a sentence, not the letter once more. */
const quotable = (text: string): boolean =>
  text.length <= longest &&
  /\p{L}\s+\S*\p{L}/u.test(text.replace(/,?\s*(?:пожалуйста|please)[.!?]?$/iu, '')) &&
  !/^(?:или|ну|но|если|if|or|but|and)(?!\p{L})/iu.test(text);

/**
 * What was asked, said back in the reply: told on by the company («Вы спрашиваете, где ваш заказ») where the words allow it
 * without guessing, else quoted to the letter; more than three quotations stand in a numbered list, lines parted by \n.
 * Insults, threats and scolding are left out. Empty when the letter asks nothing, or nothing that can be said back as a sentence.
 */
export function paraphrase(asks: readonly Pick<Ask, 'kind' | 'text'>[], lang: 'ru' | 'en'): string {
  const words = lang === 'ru' ? russianWords : englishWords;
  const tell = lang === 'ru' ? russian : english;
  // What a customer asks twice is said back once.
  const said = Array.from(
    new Map(
      asks.map(({ kind, text }) => ({ kind, text: bare(cooled(bare(text), kind) ?? '') })).map((one) => [sameWords(one.text), one]),
    ).values(),
  ).filter(({ text }) => text !== '' && !shouted(text));
  if (said.length > most) return '';
  const ways = said.map(({ kind, text }) => tell(lowered(text.replace(/[?!]+$/u, '').trim()), kind));
  const told = ways.filter((one) => one !== undefined);
  if (told.length > 0 && told.length === ways.length) {
    const of = (kind: Way['kind']) =>
      listed(
        told.flatMap((one) => (one.kind === kind ? [one.words] : [])),
        words.and,
      );
    const [questions, requests] = [of('question'), of('request')];
    const sentence =
      questions === '' ? `${words.beg}${requests}.` : `${words.ask}${questions}${requests === '' ? '' : `${words.both}${requests}`}.`;
    if (told.length <= inALine || sentence.length <= longestTold) return sentence;
  }
  const quotes = said.filter(({ text }) => quotable(text));
  if (quotes.length === 0) return '';
  const quoted = quotes.map(({ text }) => words.quoted(text.charAt(0).toUpperCase() + text.slice(1)));
  const lead = quotes.every(({ kind }) => kind === 'question') ? words.asks : words.writes;
  if (quoted.length > inALine) return [lead.trimEnd(), ...quoted.map((one, nth) => `${nth + 1}. ${one}`)].join('\n');
  const line = quoted.join(', ');
  return `${lead}${line}${/[?!]["»”]$/u.test(line) ? '' : '.'}`;
}

const sameWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [text]).join(' ');

/** A part of several clauses is closed by a comma of its own before the «и» behind it. */
function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')}${before.some((one) => one.includes(',')) ? ',' : ''}${and}${last}`;
}
