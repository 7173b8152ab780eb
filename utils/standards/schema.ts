import * as v from 'valibot';
import { plain } from '../library';
import type { Profile } from './profile';

const { filled, key, label, text, texts } = plain;
const flag = v.boolean('boolean');
const whole = (least: number, most: number) =>
  v.pipe(v.number('number'), v.integer('number'), v.minValue(least, 'number'), v.maxValue(most, 'number'));
const amount = v.pipe(v.number('number'), v.minValue(0, 'number'));
const part = v.pipe(v.number('part'), v.minValue(0, 'part'), v.maxValue(1, 'part'));
const day = v.pipe(text, v.regex(/^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, 'holiday'));
const severity = v.picklist(['block', 'warn', 'hint'], 'severity');
const switches = v.record(v.string(), v.picklist(['block', 'warn', 'hint', 'off'], 'switch'), 'record');

const field = v.pipe(
  v.strictObject(
    {
      key,
      label,
      type: v.optional(v.picklist(['text', 'long', 'choice', 'number', 'date', 'boolean'], 'fieldType'), 'text'),
      required: v.exactOptional(flag),
      choices: v.exactOptional(
        v.array(
          v.union(
            [
              v.object({ code: filled, ru: filled, en: filled }),
              v.pipe(
                filled,
                v.transform((code) => ({ code, ru: code, en: code })),
              ),
            ],
            'choice',
          ),
          'choice',
        ),
      ),
      when: v.exactOptional(v.object({ field: filled, is: texts }, 'when')),
      from: v.exactOptional(texts),
    },
    'field',
  ),
  v.check(({ type, choices }) => type !== 'choice' || (choices ?? []).length > 0, 'choices'),
);

const form = v.pipe(
  v.object({ fields: v.array(field, 'fields') }, 'form'),
  v.check(({ fields }) => new Set(fields.map((one) => one.key)).size === fields.length, 'twice'),
  v.check(({ fields }) => fields.every(({ when }) => !when || fields.some((one) => one.key === when.field)), 'when'),
);

/** Every field of a profile; a new one cannot be forgotten here. */
export const entries = {
  company: v.object(
    { name: v.optional(text, ''), site: v.optional(text, ''), phone: v.optional(text, ''), hours: v.optional(text, '') },
    'record',
  ),
  operator: v.object({ name: v.optional(text, ''), position: v.optional(text, '') }, 'record'),
  vy: v.picklist(['lower', 'upper', 'consistent'], 'vy'),
  rules: switches,
  privacy: v.record(v.string(), v.picklist(['block', 'mask', 'suggest', 'allow'], 'action'), 'record'),
  masking: v.object(
    {
      styles: v.exactOptional(v.record(v.string(), v.picklist(['tag', 'numbered', 'partial', 'remove'], 'style'), 'record')),
      allow: v.exactOptional(texts),
      numbers: v.exactOptional(v.array(v.object({ pattern: filled, type: v.exactOptional(filled) }, 'record'), 'list')),
      strict: v.exactOptional(texts),
      locked: v.exactOptional(texts),
    },
    'record',
  ),
  closing: v.picklist(['always', 'never', 'auto'], 'closing'),
  longest: v.object(
    {
      chat: v.optional(whole(1, 100_000), 500),
      email: v.optional(whole(1, 100_000), 2500),
      ticket: v.optional(whole(1, 100_000), 2500),
    },
    'record',
  ),
  reasonForSending: flag,
  keepDays: whole(1, 3650),
  contactForm: form,
  targets: v.object(
    {
      replyMinutes: v.exactOptional(amount),
      handlingMinutes: v.exactOptional(amount),
      firstContact: v.exactOptional(part),
      heeded: v.exactOptional(part),
    },
    'record',
  ),
  breaks: v.union([v.literal(false), v.object({ after: whole(5, 600), length: whole(1, 120), source: v.optional(text, '') })], 'breaks'),
  forbiddenPromises: texts,
  jargon: v.record(v.string(), text, 'record'),
  channelRules: v.object(
    { chat: v.exactOptional(switches), email: v.exactOptional(switches), ticket: v.exactOptional(switches) },
    'record',
  ),
  locked: texts,
  standards: v.record(v.string(), filled, 'record'),
  ownRules: v.array(
    v.object(
      { id: filled, phrases: texts, instead: v.exactOptional(text), message: filled, severity: v.exactOptional(severity) },
      'ownRule',
    ),
    'list',
  ),
  emoji: v.picklist(['never', 'chat', 'always'], 'emoji'),
  signOffs: texts,
  addressBy: v.picklist(['polite', 'first'], 'addressBy'),
  onFirstNames: flag,
  knownAbbreviations: texts,
  internalHosts: texts,
  contractions: v.picklist(['allow', 'require', 'forbid'], 'contractions'),
  letterhead: v.object(
    {
      name: v.optional(text, ''),
      shortName: v.optional(text, ''),
      details: v.optional(text, ''),
      position: v.optional(text, ''),
      signedBy: v.optional(text, ''),
      executorPhone: v.optional(text, ''),
    },
    'record',
  ),
  holidays: v.array(day, 'list'),
} satisfies Record<keyof Profile, v.GenericSchema>;

/** The names of a profile's fields. */
export const profileFields: readonly string[] = Object.keys(entries);
