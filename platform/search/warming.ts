import { createIndex, suggest } from '@/utils/suggest';
import { type Letter, readLetter } from '@/utils/text';
import { breath } from '../breath';

const letters = {
  ru: 'Добрый день! Заказ № 12345 от 3 марта на 1 500 рублей не привезли. Когда его доставят и можно ли вернуть деньги?\n\nС уважением,\nАнна',
  en: 'Hello, my order 12345 of 3 March for $150 has not arrived. When will it come, and can I get a refund?\n\nBest regards,\nAnna',
};

/**
 * Answers a made-up letter over a made-up library: lists of words are read and expressions made by it, which a first
 * letter of a language takes longer for than for everything else. Step by step, so that a question that comes meanwhile
 * has its index fetched. Nothing of it is kept.
 * @param needless whether a real letter does it by now
 */
export async function warm(lang: keyof typeof letters, needless: () => boolean): Promise<void> {
  await breath();
  if (needless()) return;
  const letter = readLetter(letters[lang], '2026-01-01');
  await breath();
  if (needless()) return;
  rehearse(letter);
  await breath();
  if (needless()) return;
  void letter.facts;
}

/** Answers a letter over a library of nothing but itself: what a search makes and reads for the first letter is there for the next. */
export function rehearse(letter: Letter): void {
  suggest(createIndex([{ id: 'made-up', title: '', text: letter.own }]), letter);
}
