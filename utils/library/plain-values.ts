import * as v from 'valibot';

// What files written by hand are made of. The messages are keys of the words in messages.ts.

/** YAML reads 15 and true as a number and a boolean: meant as text. */
export const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'text'),
  v.transform((value) => String(value).trim()),
);
export const filled = v.pipe(text, v.nonEmpty('filled'));
/** A list, or its items in one text with commas between them. */
export const texts = v.pipe(
  v.union([v.array(text, 'texts'), text], 'texts'),
  v.transform((value) => (typeof value === 'string' ? value.split(/\s*,\s*/).filter(Boolean) : value)),
);
export const id = v.pipe(filled, v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'id'));
/** How the name of a field is made. */
export const keyShape = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
export const key = v.pipe(filled, v.regex(keyShape, 'key'));
/** A label in each language; one text is the same in both. */
export const label = v.union(
  [
    v.object({ ru: filled, en: filled }, 'label'),
    v.pipe(
      filled,
      v.transform((both) => ({ ru: both, en: both })),
    ),
  ],
  'label',
);
