import * as v from 'valibot';

/** A real day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// The messages are keys of the words in messages.ts. YAML reads 15 and true as a number and a boolean: meant as text.
const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'text'),
  v.transform((value) => String(value).trim()),
);
const filled = v.pipe(text, v.nonEmpty('filled'));
const day = v.pipe(text, v.check(isDay, 'day'));
const texts = v.pipe(
  v.union([v.array(text, 'texts'), text], 'texts'),
  v.transform((value) => (typeof value === 'string' ? value.split(/\s*,\s*/).filter(Boolean) : value)),
);
const id = v.pipe(filled, v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'id'));

const field = v.strictObject(
  {
    type: v.optional(v.picklist(['text', 'date', 'number', 'money', 'choice'], 'type'), 'text'),
    label: v.union(
      [
        v.object({ ru: filled, en: filled }, 'label'),
        v.pipe(
          filled,
          v.transform((both) => ({ ru: both, en: both })),
        ),
      ],
      'label',
    ),
    choices: v.exactOptional(v.pipe(texts, v.minLength(1, 'filled'))),
    required: v.exactOptional(v.boolean('boolean')),
    from: v.exactOptional(filled),
    default: v.exactOptional(filled),
  },
  'field',
);

const head = {
  id,
  title: filled,
  lang: v.picklist(['ru', 'en'], 'lang'),
  topics: v.optional(texts, []),
  validFrom: v.exactOptional(day),
  validTo: v.exactOptional(day),
  reviewBy: v.exactOptional(day),
  owner: v.exactOptional(text),
};

export const templateSchema = v.object({
  ...head,
  examples: v.optional(texts, []),
  channels: v.optional(v.array(v.picklist(['email', 'ticket', 'chat'], 'channel'), 'channels'), ['email', 'ticket', 'chat']),
  fields: v.optional(v.record(v.pipe(v.string(), v.regex(/^[\p{L}_$][\p{L}\p{N}_$-]*$/u, 'key')), field, 'fields'), {}),
  status: v.optional(v.picklist(['draft', 'approved', 'retired'], 'status'), 'approved'),
  shortcut: v.exactOptional(filled),
  subject: v.exactOptional(text),
});

export const referenceSchema = v.object({
  ...head,
  source: v.exactOptional(text),
  facts: v.optional(v.record(v.string(), filled, 'facts'), {}),
});
