/** Form of a word for a count: Russian one/few/many («1 ответ, 2 ответа, 5 ответов»), English one/other. */
export function russian(count: number, one: string, few: string, many: string): string {
  const form = russianRules.select(count);
  return form === 'one' ? one : form === 'many' ? many : few;
}

export function english(count: number, one: string, other: string): string {
  return englishRules.select(count) === 'one' ? one : other;
}

const russianRules = new Intl.PluralRules('ru');
const englishRules = new Intl.PluralRules('en');
