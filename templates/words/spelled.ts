import type { Language } from '@/utils/library';
import { russianForm } from './numbers';

const ru = {
  ones: [
    '',
    'один',
    'два',
    'три',
    'четыре',
    'пять',
    'шесть',
    'семь',
    'восемь',
    'девять',
    'десять',
    'одиннадцать',
    'двенадцать',
    'тринадцать',
    'четырнадцать',
    'пятнадцать',
    'шестнадцать',
    'семнадцать',
    'восемнадцать',
    'девятнадцать',
  ],
  tens: ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'],
  hundreds: ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'],
  thousands: [[], ['тысяча', 'тысячи', 'тысяч'], ['миллион', 'миллиона', 'миллионов'], ['миллиард', 'миллиарда', 'миллиардов']],
} as const;
const en = {
  ones: [
    '',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ],
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  thousands: ['', 'thousand', 'million', 'billion'],
} as const;

type Gender = 'm' | 'f';

function russianTriple(number: number, gender: Gender): string {
  const rest = number % 100;
  const one = rest < 20 ? rest : rest % 10;
  const feminine: Readonly<Record<number, string>> = { 1: 'одна', 2: 'две' };
  const word = (gender === 'f' ? feminine[one] : undefined) ?? ru.ones[one];
  return [ru.hundreds[Math.floor(number / 100)], rest < 20 ? '' : ru.tens[Math.floor(rest / 10)], word].filter(Boolean).join(' ');
}

function englishTriple(number: number): string {
  const rest = number % 100;
  const low = rest < 20 ? en.ones[rest] : [en.tens[Math.floor(rest / 10)], en.ones[rest % 10]].filter(Boolean).join('-');
  const hundred = number >= 100 ? `${en.ones[Math.floor(number / 100)]} hundred` : '';
  return [hundred, low].filter(Boolean).join(' and ');
}

/** A whole number from 0 to 999 999 999 999 in words; `gender` is that of what is counted. */
export function spell(number: number, lang: Language, gender: Gender = 'm'): string {
  if (number === 0) return lang === 'ru' ? 'ноль' : 'zero';
  const words: string[] = [];
  for (let power = 3; power >= 0; power -= 1) {
    const triple = Math.floor(number / 1000 ** power) % 1000;
    if (triple === 0) continue;
    if (lang === 'ru')
      words.push(russianTriple(triple, power === 1 ? 'f' : power === 0 ? gender : 'm'), ru.thousands[power]?.[russianForm(triple)] ?? '');
    else words.push(englishTriple(triple), en.thousands[power] ?? '');
  }
  return words.filter(Boolean).join(' ');
}
