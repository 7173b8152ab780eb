import { createIndex, suggest } from '@/utils/suggest';
import { readLetter } from '@/utils/text';

const letters = {
  ru: 'Добрый день! Заказ № 12345 от 3 марта на 1 500 рублей не привезли. Когда его доставят и можно ли вернуть деньги?\n\nС уважением,\nАнна',
  en: 'Hello, my order 12345 of 3 March for $150 has not arrived. When will it come, and can I get a refund?\n\nBest regards,\nAnna',
};

/**
 * Answers a made-up letter over a made-up library: lists of words are read and expressions made by it, which a first
 * letter of a language takes longer for than for everything else. Nothing of it is kept.
 */
export function warm(lang: keyof typeof letters): void {
  const text = letters[lang];
  const letter = readLetter(text, '2026-01-01');
  suggest(createIndex([{ id: 'made-up', title: text, text }]), letter);
  void letter.facts;
}
