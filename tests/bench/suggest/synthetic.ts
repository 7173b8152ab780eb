import type { IndexedDocument } from '../../../utils/suggest/document.ts';
import { pick, randomFrom } from '../../../scripts/chance.ts';

const roots =
  'дом вод зем лес мор гор ход вид пис чит гов слуш дел работ стро вар пек шит рез кол рыб хлеб соль мед сон ум смех плач бег лет плав стан став сад сел лож каз гляд смотр крас бел чёрн син зел жёлт тёпл холод быстр тих громк сил слаб нов стар молод мал велик добр зл прав кри прям круг стол стул окн двер пол потол крыш стен печ ламп книг ручк лист бум доск мел карт план счёт числ знак букв слов реч язык нос глаз рук ног голов сердц кров кост'.split(
    ' ',
  );
const prefixes = ['', '', '', 'по', 'за', 'на', 'пере', 'про', 'вы', 'от', 'при', 'под', 'раз', 'недо', 'со', 'об'];
const suffixes = ['', 'к', 'ник', 'тель', 'ств', 'ост', 'ени', 'ацион', 'н', 'лив', 'оват', 'ист', 'чик', 'ищ', 'ух'];
const endings = [
  '',
  'а',
  'у',
  'ом',
  'е',
  'и',
  'ы',
  'ов',
  'ам',
  'ами',
  'ах',
  'ый',
  'ая',
  'ое',
  'ого',
  'ому',
  'ить',
  'ает',
  'ал',
  'али',
  'ешь',
  'ют',
];

/** Words by falling frequency, as in any language (Zipf); the head is the real words of `head`. */
function drawer(head: readonly string[], count: number, random: () => number): () => string {
  const words = [...head];
  const seen = new Set(words);
  while (words.length < count) {
    const stem = `${pick(random, prefixes)}${pick(random, roots)}${random() < 0.5 ? pick(random, roots) : ''}${pick(random, suffixes)}`;
    const word = stem + pick(random, endings);
    if (!seen.has(word)) words.push(word);
    seen.add(word);
  }
  let sum = 0;
  const sums = Float64Array.from(words, (_, at) => (sum += 1 / (at + 5)));
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

const headOf = (texts: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
};

export interface Synthetic {
  readonly documents: IndexedDocument[];
  /** Letters of about 75 words and questions of about six. */
  readonly letters: string[];
  readonly questions: string[];
}

/** Documents of 30–60 words with titles of 3–6, over 120,000 word forms; and letters that quote from them. */
export function synthetic(count: number, texts: readonly string[], asked = 300): Synthetic {
  const random = randomFrom(count);
  const draw = drawer(headOf(texts), 120_000, random);
  const run = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, draw).join(' ');
  const documents = Array.from({ length: count }, (_, at) => ({ id: `d${at}`, title: run(3, 6), text: `${run(12, 25)}. ${run(18, 35)}.` }));
  const from = (words: number): string => {
    const source = pick(random, documents).text.split(' ');
    const start = Math.floor(random() * Math.max(1, source.length - words));
    return source.slice(start, start + words).join(' ');
  };
  const letters = Array.from(
    { length: asked },
    () => `Здравствуйте! ${from(12)}. ${run(20, 30)}. Подскажите, ${from(10)}? ${run(10, 16)}.\nСпасибо!\n\nС уважением,\nИван`,
  );
  return { documents, letters, questions: Array.from({ length: asked }, () => from(6)) };
}
