import type { Sample, TemplateRemark, TemplateTools } from '@/components/outside';
import { settings, today } from '@/platform';
import { renderTemplate } from '@/templates/engine';
import { helpers } from '@/templates/helpers';
import { blanked, lintSecrets, lintTemplate, sampleValues } from '@/templates/lint';
import { checkDraft } from '@/utils/etiquette';
import { factsOf, type LibraryDocument, type Template } from '@/utils/library';
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
    partials: around(documents).partials,
    lang: template.lang,
    channel: 'email',
    now: { date, time: '12:00' },
    profile,
    part: {},
    fields: template.fields,
  });
}

function remarksOn(template: Template, documents: readonly LibraryDocument[]): readonly TemplateRemark[] {
  const date = today();
  const { partials, everyFact } = around(documents);
  const mistakes = lintTemplate('', template, 1, { date, facts: factsOf(documents, template.lang, date), everyFact, partials });
  const own = mistakes.map(({ line, severity, message }): TemplateRemark => ({ line: Math.max(0, line), severity, message }));
  const secrets = lintSecrets(template, profile).map((one): TemplateRemark => ({ ...one, severity: 'warning' }));
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
  return [...own, ...secrets, ...manners];
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
