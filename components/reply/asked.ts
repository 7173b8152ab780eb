import type { Field, Template } from '@/utils/library';
import type { Rendered, Values } from '../outside';

export interface AskedField {
  readonly name: string;
  readonly field: Field;
  readonly needed: boolean;
}

/** Values that were missing at some time, with what their places are called. */
export type Seen = Readonly<Record<string, string>>;

/** A value that the template names but does not describe is asked for by what its place is called. */
function plain(label: string): Field {
  return { type: 'text', label: { ru: label, en: label } };
}

/** What stands in the template's own fields until somebody says otherwise. */
export const usualOf = ({ fields }: Template): Values =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field.default === undefined ? [] : [[name, field.default]])));

/** What is asked for: the template's own fields that the ticket did not fill, and everything that was ever missing. */
export function askedOf(template: Template, seen: Seen, given: Values): readonly AskedField[] {
  const described = Object.entries(template.fields).filter(([name]) => name in seen || given[name] === undefined);
  const others = Object.entries(seen).flatMap(([name, label]) => (name in template.fields ? [] : [[name, plain(label)] as const]));
  return [...described, ...others].map(([name, field]) => ({ name, field, needed: field.required === true || name in seen }));
}

/** Once asked for, a field stays: it must not go away under the operator's hands when it is filled. */
export function withMissing(seen: Seen, { missing, stops }: Rendered): Seen {
  const fresh = missing.filter((name) => !(name in seen));
  if (fresh.length === 0) return seen;
  return { ...seen, ...Object.fromEntries(fresh.map((name) => [name, stops.find(({ key }) => key === name)?.label ?? name])) };
}
