import { type Fact, factOf } from './fact';

const russian = /(?<![\d+])(?:\+7|8|7)[\s(–-]*\d{3}[\s)–-]*\d{3}[\s–-]*\d{2}[\s–-]*\d{2}(?!\d)/gu;
const foreign = /(?<![\d+])\+(?!7\D?9)\d{1,3}[\s(–-]*\d{2,4}[\s)–-]*\d{2,4}(?:[\s–-]*\d{2,4}){1,2}(?!\d)/gu;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Telephone numbers (E.164) and addresses of mail. */
export function contactsIn(text: string): Fact[] {
  const found: Fact[] = [];
  for (const match of text.matchAll(russian))
    found.push(factOf('phone', `+7${match[0].replace(/\D/gu, '').slice(-10)}`, match[0], match.index));
  for (const match of text.matchAll(foreign)) found.push(factOf('phone', `+${match[0].replace(/\D/gu, '')}`, match[0], match.index));
  for (const match of text.matchAll(email)) found.push(factOf('email', match[0].toLowerCase(), match[0], match.index));
  return found;
}
