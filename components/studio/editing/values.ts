import { factLabel, type LibraryDocument } from '@/utils/library';
import { asked } from './asked';
import type { EditWords, Value } from './value';

/** What a document's text may use: what every reply has, its own fields, and the facts of the library. */
export function valuesOf(document: LibraryDocument, documents: readonly LibraryDocument[], { values }: EditWords): readonly Value[] {
  const common: readonly (readonly [string, string])[] = [
    ['greeting', values.greeting],
    ['closing', values.closing],
    ['customer.name', values.name],
    ['name form="first"', values.first],
    ['ticket.order', values.order],
    ['ticket.number', values.number],
    ['date today', values.today],
    ['operator.name', values.operator],
    ['tab', values.tab],
  ];
  const fields =
    document.kind === 'template' ? Object.entries(document.fields).map(([key, { label }]) => [key, label[document.lang]] as const) : [];
  const facts = documents.flatMap((one) =>
    one.kind === 'reference' && one.lang === document.lang
      ? Object.entries(one.facts).map(([key, always]) => [key, { label: `${factLabel(one, key)} — ${always}`, always }] as const)
      : [],
  );
  return [
    ...common.map(([source, label]): Value => ({ source: `{{${source}}}`, label, group: 'common' })),
    ...fields.map(([key, label]): Value => ({ source: `{{${key}}}`, label, group: 'fields' })),
    ...[...new Map(facts)].map(([key, said]): Value => ({ source: `{{fact "${key}"}}`, ...said, group: 'facts' })),
  ];
}

/** What a chip says: the value's name, or the condition in words. */
export function chipLabel(
  source: string,
  values: readonly Value[],
  words: EditWords,
): { readonly label: string; readonly kind: 'value' | 'fact' | 'block' | 'remark' } {
  const known = values.find((value) => value.source === source);
  if (known)
    return {
      // The letter is read as it will be: the fact's value stands there, its name is in the chip's hint.
      label: known.always ?? known.label,
      kind: known.group === 'facts' ? 'fact' : 'value',
    };
  const inner = source.replace(/^\\?\{+~?|~?\}+$/g, '').trim();
  if (source.startsWith('\\')) return { label: inner, kind: 'remark' };
  if (inner.startsWith('!')) return { label: inner.replaceAll(/^!-*|-*$/g, '').trim(), kind: 'remark' };
  const fact = /^fact\s+["'](.+)["']$/.exec(inner)?.[1];
  if (fact !== undefined) return { label: fact, kind: 'fact' };
  const [, sign = '', rest = ''] = /^(#if|#each|else if|else|\^|\/\w+|#\w+)\s*(.*)$/.exec(inner) ?? [];
  if (sign === '#if') return { label: `${words.if} ${asked(rest, values, words)}`, kind: 'block' };
  if (sign === '#unless') return { label: `${words.if} ${words.not} ${asked(rest, values, words)}`, kind: 'block' };
  if (sign === '#each') return { label: `${words.each} ${asked(rest.replace(/\s+as\s+\|.*$/, ''), values, words)}`, kind: 'block' };
  if (sign === 'else if') return { label: `${words.else}, ${words.if} ${asked(rest.replace(/^if\s+/, ''), values, words)}`, kind: 'block' };
  if (sign === 'else' || sign === '^') return { label: words.else, kind: 'block' };
  if (sign.startsWith('/')) return { label: words.end, kind: 'block' };
  if (sign !== '') return { label: inner, kind: 'block' };
  // A call such as `date newDay style="weekday"` is known by the value it is made for.
  const within = values.find(({ source: called }) => inner.includes(`(${called.slice(2, -2)})`))?.label;
  const made = inner.split(/[\s()]+/).map((word) => values.find((value) => value.source === `{{${word}}}`)?.label);
  return { label: made.find(Boolean) ?? within ?? inner, kind: 'value' };
}
