import type { Field } from '@/utils/library';

export type Mistake = 'required' | 'date' | 'number' | 'money';

const shapes: Readonly<Partial<Record<Field['type'], RegExp>>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  number: /^[-−]?\d+([ \u00a0\u202f]\d{3})*([.,]\d+)?$/,
  // With its currency or without: «1 500 ₽», `$49.99`, `20 EUR`.
  money: /^(?:(?:[$€£₽₸₴]|[A-Z]{3})\s?)?\d{1,3}([ \u00a0\u202f,]?\d{3})*([.,]\d{1,2})?(?:\s?(?:[$€£₽₸₴]|[A-Z]{3}|р\.?|руб\.?))?$/,
};

/** What is wrong with a value that the operator filled in; nothing when the reply may go in with it. */
export function mistakeIn(field: Field, value: string, needed: boolean): Mistake | undefined {
  const text = value.trim();
  if (text === '') return needed ? 'required' : undefined;
  if (field.type === 'choice') return field.choices?.includes(text) === false ? 'required' : undefined;
  if (field.type === 'text') return undefined;
  return shapes[field.type]?.test(text) === false ? field.type : undefined;
}
