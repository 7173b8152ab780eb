import type { Problem } from '@/utils/library';

/** What is wrong, led by the field that it is wrong with: “there is no field” alone names nothing. */
export function told({ field, message }: Pick<Problem, 'field' | 'message'>, language: 'ru' | 'en'): string {
  const name = field.split('.').findLast((part) => !/^\d*$/.test(part));
  return name === undefined ? message[language] : `${name}: ${message[language]}`;
}
