import { expect, test } from 'vitest';
import { mendLayout } from './layout';

/** Words of a library, and what its stems make known besides. */
const library = new Set(['не', 'ту', 'где', 'оу', 'щу', 'зфы', 'вуз', 'забыл', 'пароль', 'заказ', 'prishel']);
const mend = (text: string) => mendLayout(text, (word) => library.has(word));

test.each([
  ['pf,sk gfhjkm', 'забыл пароль'],
  ['ult', 'где'],
  ['dhtvz pfrfp', 'dhtvz заказ'],
])('%j is put right', (text, right) => expect(mend(text)).toBe(right));

test.each([
  'Je n’ai pas reçu mon colis, où est-il ? Je suis pas là demain.',
  'Bonjour, je ne pas souhaite recevoir cette commande demain',
  'dobryj den, zakaz tak i ne prishel',
])('%j was meant as it is', (text) => expect(mend(text)).toBe(text));
