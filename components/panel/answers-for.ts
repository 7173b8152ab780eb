import type { Template } from '@/utils/library';

const plain = (text: string): string => text.trim().toLowerCase();

/**
 * Answers of a script that a reply's fields can take: a choice as the reply words it, a date and a number where they are one.
 * «Не движется» is no status of a parcel on its way, «в четверг» is no date: such a field is asked for.
 */
export function answersFor({ fields }: Pick<Template, 'fields'>, answers: Readonly<Record<string, string>>): Record<string, string> {
  const taken = Object.entries(answers).map(([key, answer]): readonly [string, string | undefined] => {
    const { type, choices } = fields[key] ?? {};
    if (type === 'choice') return [key, choices?.find((one) => plain(one) === plain(answer))];
    if (type === 'date') return [key, /^\d{4}-\d\d-\d\d$/u.test(answer) ? answer : undefined];
    if (type === 'number' || type === 'money') return [key, /\d/u.test(answer) ? answer : undefined];
    return [key, answer];
  });
  return Object.fromEntries(taken.filter((one): one is [string, string] => one[1] !== undefined));
}
