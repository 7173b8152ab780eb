import type { Field, Template } from '@/utils/library';
import { type Rendered, renderTemplate, type Tree } from '../engine';
import type { Surroundings } from './surroundings';

const samples: Readonly<Record<Field['type'], string>> = { text: '12345', date: '2026-12-01', number: '5', money: '1500', choice: '' };

const others: Readonly<Record<Field['type'], string>> = { text: 'Верба', date: '2027-02-08', number: '12', money: '20', choice: '' };

function filled(fields: Template['fields'], values: Readonly<Record<Field['type'], string>>, choice: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { type, choices }]) => [key, type === 'choice' ? (choices?.at(choice) ?? '1') : values[type]]),
  );
}

/** A harmless value for every field of a template, and a customer, for trying the template out. */
export function sampleValues({ fields, lang }: Pick<Template, 'fields' | 'lang'>): Record<string, unknown> {
  const customer = { name: lang === 'ru' ? 'Ковальская Анна Сергеевна' : 'Helen Brown' };
  return { customer, operator: { name: lang === 'ru' ? 'Олег Смирнов' : 'John Smith' }, ...filled(fields, samples, 0) };
}

/** Values that differ from the first in everything: kind of number, length, gender of the customer. */
export function otherValues({ fields, lang }: Pick<Template, 'fields' | 'lang'>): Record<string, unknown> {
  const customer = { name: lang === 'ru' ? 'Лунин Пётр Ильич' : 'Oscar Reed' };
  return { customer, operator: { name: lang === 'ru' ? 'Вера Ким' : 'Ann Hill' }, ...filled(fields, others, -1) };
}

/** A template as a letter of the day says it with such values. */
export const renderWith = (data: Record<string, unknown>, { fields, lang }: Template, tree: Tree, around: Surroundings): Rendered =>
  renderTemplate(tree, {
    data,
    facts: around.facts,
    partials: around.partials,
    lang,
    channel: 'email',
    now: { date: around.date, time: '10:00' },
    fields,
  });
