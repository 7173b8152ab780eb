import type { Ask } from './asks';

const swap: Readonly<Record<'ru' | 'en', readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/(?<![\p{L}])мо(й|я|ё|е|и|его|ей|ему|им|ю|их)(?![\p{L}])/giu, 'ваш'],
    [/(?<![\p{L}])наш(?:а|е|и|его|ей|ему|им|у|их)?(?![\p{L}])/giu, 'ваш'],
  ],
  en: [
    [/\bmy\b/giu, 'your'],
    [/\bmine\b/giu, 'yours'],
    [/\bour\b/giu, 'your'],
    [/\bI am\b|\bI['’]m\b/gu, 'you are'],
    [/\bI\b/gu, 'you'],
    [/\bwe\b/giu, 'you'],
    [/\bme\b|\bus\b/giu, 'you'],
  ],
};
/** Forms of «ваш» by the ending of «мой»: мой → ваш, моего → вашего. */
const yours: Readonly<Record<string, string>> = {
  й: 'ваш',
  я: 'ваша',
  ё: 'ваше',
  е: 'ваше',
  и: 'ваши',
  его: 'вашего',
  ей: 'вашей',
  ему: 'вашему',
  им: 'вашим',
  ю: 'вашу',
  их: 'ваших',
};
const ending: Readonly<Record<string, string>> = {
  наш: 'ваш',
  наша: 'ваша',
  наше: 'ваше',
  наши: 'ваши',
  нашего: 'вашего',
  нашей: 'вашей',
  нашему: 'вашему',
  нашим: 'вашим',
  нашу: 'вашу',
  наших: 'ваших',
};

const turned = (text: string, lang: 'ru' | 'en'): string =>
  swap[lang].reduce(
    (whole, [pattern, to]) =>
      whole.replace(pattern, (found: string, end: unknown) =>
        lang === 'ru' ? (ending[found.toLowerCase()] ?? (typeof end === 'string' ? (yours[end.toLowerCase()] ?? to) : to)) : to,
      ),
    text,
  );

const lower = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) || /^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const bare = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(?:здравствуйте|добрый день|hello|hi)[,!.\s]+/iu, '')
    .replace(/[\s.!?,;:]+$/u, '')
    .trim();

/**
 * A line for the reply that says back what was asked, in the customer's own words turned to «вы»: at most three asks.
 * Empty when the letter asks nothing.
 */
export function paraphrase(asks: readonly Pick<Ask, 'kind' | 'text'>[], lang: 'ru' | 'en'): string {
  const said = asks
    .map(({ kind, text }) => ({ kind, words: lower(turned(bare(text), lang)) }))
    // What a customer asks twice is said back once.
    .filter(({ words }, at, all) => words !== '' && all.findIndex((one) => one.words === words) === at)
    .slice(0, 3);
  if (said.length === 0) return '';
  const quoted = said.map(({ words }) => (lang === 'ru' ? `«${words.replaceAll(/[«»]/gu, '"')}»` : `“${words.replaceAll(/[“”]/gu, '"')}”`));
  const questions = said.every(({ kind }) => kind === 'question');
  if (lang === 'ru') return `${questions ? 'Вы спрашиваете' : 'Вы пишете'}: ${quoted.join(', ')}.`;
  return `${questions ? 'You ask' : 'You write'}: ${quoted.join(', ')}.`;
}
