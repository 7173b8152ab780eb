import * as v from 'valibot';
import { filled, id, keyShape, label, text, texts } from './plain-values';

/** A real day written YYYY-MM-DD. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

const day = v.pipe(text, v.check(isDay, 'day'));

const field = v.strictObject(
  {
    type: v.optional(v.picklist(['text', 'date', 'number', 'money', 'choice'], 'type'), 'text'),
    label,
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
  fields: v.optional(v.record(v.pipe(v.string(), v.regex(keyShape, 'key')), field, 'fields'), {}),
  status: v.optional(v.picklist(['draft', 'approved', 'retired'], 'status'), 'approved'),
  shortcut: v.exactOptional(filled),
  subject: v.exactOptional(text),
});

export const referenceSchema = v.object({
  ...head,
  source: v.exactOptional(text),
  facts: v.optional(v.record(v.string(), filled, 'facts'), {}),
});
