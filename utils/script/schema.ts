import * as v from 'valibot';
import { plain } from '../library';
import type { Branch, StepAction } from './script';

const { filled, id, key, text, texts } = plain;

const ask = v.pipe(
  v.strictObject(
    {
      key,
      text: filled,
      kind: v.optional(v.picklist(['open', 'closed', 'choice', 'clarifying'], 'kind'), 'open'),
      type: v.exactOptional(v.picklist(['text', 'date', 'number', 'money', 'choice', 'boolean'], 'askType')),
      choices: v.optional(texts, []),
      required: v.optional(v.boolean('boolean'), false),
      own: v.exactOptional(v.boolean('boolean')),
      from: v.exactOptional(filled),
    },
    'ask',
  ),
  v.check(({ kind, choices }) => kind !== 'choice' || choices.length > 0, 'choices'),
  v.transform((given) => ({
    ...given,
    type:
      given.type ?? (given.choices.length > 0 ? ('choice' as const) : given.kind === 'closed' ? ('boolean' as const) : ('text' as const)),
  })),
);

/** Other words for «in any other case». */
const otherwise = /^(?:else|\*|default|иначе|otherwise)$/iu;
const branch = v.strictObject({ when: v.exactOptional(filled), to: id }, 'branch');
const next = v.pipe(
  v.union([id, v.array(branch, 'next'), v.record(v.string(), id, 'next')], 'next'),
  v.transform((given): Branch[] => {
    if (typeof given === 'string') return [{ to: given }];
    const listed: Branch[] = Array.isArray(given) ? given : Object.entries(given).map(([when, to]) => ({ when, to }));
    const named = listed.map(({ when, to }) => (when === undefined || otherwise.test(when) ? { to } : { when, to }));
    // «Иначе» holds for all, so it is tried last wherever it was written.
    return [...named.filter(({ when }) => when !== undefined), ...named.filter(({ when }) => when === undefined)];
  }),
);

const action = v.strictObject(
  { template: v.exactOptional(filled), escalate: v.exactOptional(filled), log: v.exactOptional(v.record(v.string(), text, 'log')) },
  'action',
);
const actions = v.pipe(
  v.union([v.array(action, 'action'), action], 'action'),
  v.transform((given): StepAction[] => (Array.isArray(given) ? given : [given])),
);

const step = v.strictObject(
  {
    id,
    title: v.exactOptional(text),
    say: v.exactOptional(filled),
    note: v.exactOptional(filled),
    ask: v.exactOptional(ask),
    next: v.optional(next, []),
    do: v.optional(actions, []),
    end: v.optional(v.boolean('boolean'), false),
  },
  'step',
);

export const scriptSchema = v.object({
  id,
  title: filled,
  lang: v.picklist(['ru', 'en'], 'lang'),
  topics: v.optional(texts, []),
  examples: v.optional(texts, []),
  version: v.optional(text, '1'),
  moods: v.optional(texts, []),
  steps: v.pipe(v.array(step, 'steps'), v.minLength(1, 'steps')),
});
