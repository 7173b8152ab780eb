// Names that nobody has, so that the tagger learns from context too.
import type { Chance } from '../../chance.ts';

const onsets = [
  'б',
  'в',
  'г',
  'д',
  'ж',
  'з',
  'к',
  'л',
  'м',
  'н',
  'п',
  'р',
  'с',
  'т',
  'ф',
  'х',
  'ч',
  'ш',
  'бр',
  'кр',
  'гр',
  'тр',
  'ст',
  'др',
  'пл',
  'кл',
  'хв',
  'см',
  'зв',
];
const vowels = ['а', 'о', 'е', 'и', 'у', 'ы', 'я', 'ю', 'э'];
const codas = ['', '', 'н', 'р', 'л', 'т', 'к', 'с', 'м', 'б', 'д', 'рт', 'нк', 'льц', 'ст', 'хт', 'рч', 'бк', 'вк', 'шк'];
export const tails = [
  'ов',
  'ев',
  'ин',
  'ов',
  'ев',
  'ин',
  'ский',
  'енко',
  'ук',
  'ко',
  'ян',
  'швили',
  'дзе',
  'их',
  'ых',
  'ец',
  'ич',
  'ман',
  'ер',
  'ишвили',
  'уллин',
  'аев',
  'ский',
  'цкий',
  'ой',
  '',
];

/** A word of two or three syllables with the tail of a surname. */
export function madeUp(random: Chance, tail: string): string {
  let stem = '';
  for (let syllables = 1 + random.below(2); syllables >= 0; syllables--)
    stem += random.pick(onsets) + random.pick(vowels) + (syllables === 0 ? random.pick(codas) : '');
  return stem + tail;
}
