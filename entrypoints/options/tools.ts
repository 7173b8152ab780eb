import type { Sample, TemplateRemark, TemplateTools } from '@/components/outside';
import { settings, today } from '@/platform';
import { renderTemplate } from '@/templates/engine';
import { helpers } from '@/templates/helpers';
import { blanked, lintSecrets, lintTemplate, sampleValues } from '@/templates/lint';
import { checkDraft } from '@/utils/etiquette';
import { factName, factsOf, type LibraryDocument, type Template } from '@/utils/library';
import { addDocument, createIndex, type SuggestIndex, suggest } from '@/utils/suggest';
import { sampleLists } from './sample-lists';

const { profile } = await settings.get();

/** What the rest of the library gives a template, made once for a library. */
const surroundings = new WeakMap<
  readonly LibraryDocument[],
  { readonly partials: Record<string, string>; readonly everyFact: ReadonlySet<string> }
>();
function around(documents: readonly LibraryDocument[]) {
  const known = surroundings.get(documents);
  if (known) return known;
  const made = {
    partials: Object.fromEntries(documents.flatMap((one) => (one.kind === 'template' ? [[one.id, one.body]] : []))),
    everyFact: new Set(documents.flatMap((one) => (one.kind === 'reference' ? Object.keys(one.facts) : []))),
  };
  surroundings.set(documents, made);
  return made;
}

function rendered(template: Template, { customer, filled, items }: Sample, documents: readonly LibraryDocument[]) {
  const date = today();
  const values = filled ? { ...sampleValues(template), ...sampleLists(template.body, items, template.lang) } : {};
  return renderTemplate(template.body, {
    data: {
      ...values,
      customer: { name: customer, address: '' },
      ...(filled && { ticket: { number: '10482', order: '48213', subject: '' } }),
    },
    facts: factsOf(documents, template.lang, date),
    factName: (key) => factName(documents, template.lang, key),
    partials: around(documents).partials,
    lang: template.lang,
    channel: 'email',
    now: { date, time: '12:00' },
    profile,
    part: {},
    fields: template.fields,
  });
}

/** Without the id of the rule, which is for those who keep the library's files. */
const named = ({ ru, en }: TemplateRemark['message']): TemplateRemark['message'] => {
  const bare = (text: string): string => text.replace(/^[a-z-]+\.[a-z-]+: /, '');
  return { ru: bare(ru), en: bare(en) };
};

function remarksOn(template: Template, documents: readonly LibraryDocument[]): readonly TemplateRemark[] {
  const date = today();
  const { partials, everyFact } = around(documents);
  const mistakes = lintTemplate('', template, 1, { date, facts: factsOf(documents, template.lang, date), everyFact, partials });
  const own = mistakes.map(({ line, severity, message }): TemplateRemark => ({
    line: Math.max(0, line),
    severity,
    message: named(message),
  }));
  const secrets = lintSecrets(template, profile).map(({ line, type }): TemplateRemark => ({
    line,
    severity: 'warning',
    message: { ru: 'похоже на личные данные', en: 'looks like personal data' },
    secret: type,
  }));
  if (own.some(({ severity }) => severity === 'error')) return [...own, ...secrets];
  const { text } = rendered(
    template,
    { customer: template.lang === 'ru' ? 'Ковальская Анна Сергеевна' : 'Helen Wright', filled: true, items: 1 },
    documents,
  );
  const manners = checkDraft(text, { context: { channel: 'email' }, profile }).map(({ severity, message }): TemplateRemark => ({
    line: 0,
    severity: severity === 'hint' ? 'hint' : 'warning',
    message,
  }));
  // What stands in the text itself was told with its line; the rest shows only in what is made of it.
  return [...own, ...secrets, ...manners.filter(({ message }) => !own.some((one) => one.message.en === message.en))];
}

const indexed = ({ body, ...template }: Template) => ({ ...template, text: blanked(body) });
const indexes = new WeakMap<readonly LibraryDocument[], SuggestIndex>();

/** Place among the suggestions, on the index that operators search, with the template as it is being edited. */
function placeFor(template: Template, letter: string, documents: readonly LibraryDocument[]): number | undefined {
  let index = indexes.get(documents);
  if (!index) {
    index = createIndex(
      documents.flatMap((one) => (one.kind === 'template' && one.status === 'approved' && one.id !== template.id ? [indexed(one)] : [])),
    );
    indexes.set(documents, index);
  }
  addDocument(index, indexed({ ...template, id: template.id || '\u0000' }));
  const { hits } = suggest(index, letter, { k: 20, today: today() });
  const place = hits.findIndex(({ id }) => id === (template.id || '\u0000'));
  return place < 0 ? undefined : place + 1;
}

/** The template engine, the checks and the index, for the one template that is edited. */
export const tools: TemplateTools = {
  render: rendered,
  check: remarksOn,
  placeFor,
  helpers: Object.entries(helpers).map(([name, { examples }]) => ({
    name,
    example: examples[0] ? `${examples[0].template} → ${examples[0].gives}` : '',
  })),
};
