import type { Field, Template } from '@/utils/library';

const samples: Readonly<Record<Field['type'], string>> = { text: '12345', date: '2026-12-01', number: '5', money: '1500', choice: '' };

/** A harmless value for every field of a template, and a customer, for trying the template out. */
export function sampleValues({ fields, lang }: Pick<Template, 'fields' | 'lang'>): Record<string, unknown> {
  const values = Object.entries(fields).map(([key, { type, choices }]) => [key, type === 'choice' ? (choices?.[0] ?? '1') : samples[type]]);
  const customer = { name: lang === 'ru' ? 'Ковальская Анна Сергеевна' : 'Helen Brown' };
  return { customer, operator: { name: lang === 'ru' ? 'Олег Смирнов' : 'John Smith' }, ...Object.fromEntries(values) };
}
