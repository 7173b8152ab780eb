// Swearing with letters hidden or put on: «х*й», «бл@дь», “sh!t”, «б л я т ь», a Latin letter among Cyrillic ones.
import type { Span } from '../../text';
import { matchesOf } from '../draft/small';

const roots =
  'бляд блят бля хуй хуи хуя хую хуе хуйн хуев нихуя нахуй похуй охуе пизд ебат ебан ебал ебут еблан уеб заеб наеб проеб долбоеб съеб мудак мудил гандон говн дерьм жоп сука суки сучк пидор пидар твар мраз хрен херн хер нахер срат засран дебил дебилоид идиот урод тупо fuck fucking fucked fck shit shite shitty bullshit crap damn bitch ass arse asshole arsehole bastard cunt bollocks bugger piss prick twat wanker clusterfuck moron idiot'.split(
    ' ',
  );
const looks: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  u: 'и',
};
const hidden = /(?<![\p{L}\d*@/#_.])\p{L}{1,8}(?:\*{1,5}\p{L}{0,8}|[@$!#]{1,3}\p{L}{1,8}|[0346]\p{L}{1,8})(?![\p{L}\d@/_*])/gu;
const mixed = /(?<![\p{L}\d])(?=\p{L}*[а-яё])(?=\p{L}*[a-z])\p{L}{3,12}(?![\p{L}\d])/giu;
const spaced = /(?<![\p{L}\d])\p{L}(?:[ .\-_*]\p{L}){2,8}(?![\p{L}\d])/gu;

const escaped = (sign: string): string => (/\p{L}/u.test(sign) ? sign : String.raw`[\p{L}]`);

function isRude(word: string): boolean {
  const low = word.toLowerCase().replaceAll('ё', 'е');
  const read = /[а-я]/u.test(low) ? [...low].map((sign) => looks[sign] ?? sign).join('') : low;
  if (!/\P{L}/u.test(read)) return roots.some((root) => read === root || (root.length > 3 && read.startsWith(root)));
  if (read.length < 3) return false;
  const begins = (length: number): RegExp => new RegExp(`^${[...read].slice(0, length).map(escaped).join('')}`, 'u');
  return roots.some((root) => root.length >= Math.min(read.length, 4) && begins(root.length).test(root));
}

/** Places of such words. */
export function veiledIn(text: string): readonly Span[] {
  const hasSigns = /\p{L}[*#@$!0346]/u.test(text);
  return [
    ...(hasSigns ? matchesOf(text, hidden).filter(({ 0: word }) => isRude(word)) : []),
    ...(/[а-яё][a-z]|[a-z][а-яё]/iu.test(text) ? matchesOf(text, mixed) : []).filter(({ 0: word }) => isRude(word)),
    ...(/(?:^|[ («"])[a-zа-яё][ .*_-][a-zа-яё][ .*_-][a-zа-яё]/iu.test(text) ? matchesOf(text, spaced) : []).filter(({ 0: word }) =>
      isRude(word.replaceAll(/[^\p{L}]/gu, '')),
    ),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
