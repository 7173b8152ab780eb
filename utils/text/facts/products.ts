import { type Fact, factOf } from './fact';

const nouns = String.raw`товар\p{L}*|модел\p{L}+|тариф\p{L}*|подписк\p{L}+|услуг\p{L}+|вклад\p{L}*|карт\p{L}+|пакет\p{L}*|издели\p{L}+|курс\p{L}*|программ\p{L}+|приложени\p{L}+|устройств\p{L}+|телефон\p{L}*|смартфон\p{L}*|ноутбук\p{L}*|телевизор\p{L}*|пылесос\p{L}*|наушник\p{L}*|холодильник\p{L}*|купил\p{L}?|заказал\p{L}?|приобр[её]л\p{L}*|product|item|model|plan|subscription|bought|purchased|ordered|phone|laptop`;
const quoted = new RegExp(String.raw`(?<![\p{L}])(?:${nouns})\s+(?:\p{L}+\s+){0,2}?(?<name>[«"“][^»"”\n]{2,60}[»"”])`, 'giu');
// A name in Latin letters, or a model's code: «ноутбук Lenovo IdeaPad 3», «модель XR-500».
const latin = new RegExp(String.raw`(?<![\p{L}])(?:${nouns})\s+(?<name>[A-Z][A-Za-z0-9-]+(?:\s+[A-Z0-9][A-Za-z0-9-]*){0,4})`, 'gu');

/** Names of goods and services next to a word that calls them so. */
export function productsIn(text: string): Fact[] {
  const found: Fact[] = [];
  for (const pattern of [quoted, latin]) {
    for (const match of text.matchAll(pattern)) {
      const shown = match.groups?.['name'] ?? '';
      const name = shown.replace(/^[«"“]|[»"”]$/gu, '');
      found.push(factOf('product', name, name, match.index + match[0].length - shown.length + (shown === name ? 0 : 1)));
    }
  }
  return found;
}
