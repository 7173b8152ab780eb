import type { Ask } from '../asks';
import { english, englishWords } from './english';
import { russian, russianWords } from './russian';

/** An ask as a part of a sentence of the company's. */
export interface Way {
  readonly kind: 'question' | 'request';
  readonly words: string;
}

const most = 3;
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
 * A line for the reply that says back what was asked, at most three asks: told on by the company («Вы спрашиваете, где ваш
 * заказ») where the words allow it without guessing, else quoted to the letter. Empty when the letter asks nothing, or
 * nothing that can be said back as a sentence.
 */
export function paraphrase(asks: readonly Pick<Ask, 'kind' | 'text'>[], lang: 'ru' | 'en'): string {
  const words = lang === 'ru' ? russianWords : englishWords;
  const tell = lang === 'ru' ? russian : english;
  const said = asks
    .map(({ kind, text }) => ({ kind, text: bare(text) }))
    .filter(({ text }) => !shouted(text))
    // What a customer asks twice is said back once.
    .filter(({ text }, at, all) => text !== '' && all.findIndex((one) => sameWords(one.text) === sameWords(text)) === at)
    .slice(0, most);
  const ways = said.map(({ kind, text }) => tell(lowered(text.replace(/[?!]+$/u, '').trim()), kind));
  const told = ways.filter((one) => one !== undefined);
  if (told.length > 0 && told.length === ways.length) {
    const of = (kind: Way['kind']) =>
      listed(
        told.flatMap((one) => (one.kind === kind ? [one.words] : [])),
        words.and,
      );
    const [questions, requests] = [of('question'), of('request')];
    if (questions === '') return `${words.beg}${requests}.`;
    return `${words.ask}${questions}${requests === '' ? '' : `${words.both}${requests}`}.`;
  }
  const quotes = said.filter(({ text }) => quotable(text));
  if (quotes.length === 0) return '';
  const line = quotes.map(({ text }) => words.quoted(text.charAt(0).toUpperCase() + text.slice(1))).join(', ');
  const lead = quotes.every(({ kind }) => kind === 'question') ? words.asks : words.writes;
  return `${lead}${line}${/[?!]["»”]$/u.test(line) ? '' : '.'}`;
}

const sameWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [text]).join(' ');

/** A part of several clauses is closed by a comma of its own before the «и» behind it. */
function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')}${before.some((one) => one.includes(',')) ? ',' : ''}${and}${last}`;
}
