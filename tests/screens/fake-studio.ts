import type { ChangeBatch, StudioPort, TemplateTools } from '@/components/outside';
import { renderTemplate } from '@/templates/engine';
import { inspectDocument, lintTemplate, sampleValues } from '@/templates/lint';
import { starterPack } from '@/templates/packs';
import { scriptFiles } from '@/templates/packs/scripts';
import { factsOf, type LibraryDocument, parseLibraryFile, type Template } from '@/utils/library';
import { defaultProfile } from '@/utils/standards';
import { counted, type WordingCounts } from '@/utils/wording';

type Lang = 'ru' | 'en';
const day = '2026-11-25';
const owners = { ru: ['Анна Соколова', 'Пётр Орлов', undefined], en: ['Anna Brown', 'Peter Adler', undefined] };

/** The starter library as a team has it after a year: owners, drafts, reviews past; many more documents when `many`. */
function documentsOf(lang: Lang, many: number): readonly LibraryDocument[] {
  const pack = starterPack(lang).map((document, at): LibraryDocument => {
    const owner = owners[lang][at % 3];
    const common = { ...document, ...(owner && { owner }), reviewBy: at % 9 === 0 ? '2026-01-01' : '2027-06-01' };
    return common.kind === 'template' ? { ...common, status: at % 7 === 0 ? 'draft' : at % 11 === 0 ? 'retired' : 'approved' } : common;
  });
  return Array.from({ length: Math.max(pack.length, many) }, (_, at) => {
    const document = pack[at % pack.length] as LibraryDocument;
    return at < pack.length ? document : { ...document, id: `${document.id}-${at}`, title: `${document.title} ${at}` };
  });
}

/** The starter's scripts and directory; one script as it may be while a lead is at it: a step is gone. And a profile. */
function sourcesOf(lang: Lang): readonly LibraryDocument[] {
  const profile = `company:\n  name: ${lang === 'ru' ? 'Лавка' : 'The Shop'}\nkeepDays: 60\ntargets: {replyMinutes: 15, firstContact: 0.7}\n`;
  const files = [...Object.entries(scriptFiles).filter(([path]) => path.startsWith(`${lang}/`)), ['profile.yaml', profile] as const];
  return files.flatMap(([path, source]) => parseLibraryFile(path, source.replace('- id: code-wait', '- id: code-weit')).document ?? []);
}

/** A template of which operators remove and change a sentence or two, and add one of their own. */
function wordingOf(template: Template, at: number): WordingCounts {
  const reply = (nth: number) => ({ inserted: template.body, others: [], sent: sentOf(template.body, nth + at) });
  return (
    Array.from({ length: 8 }, (_, nth) => nth).reduce<WordingCounts | undefined>(
      (before, nth) => counted(before, template, reply(nth)),
      undefined,
    ) ?? counted(undefined, template, reply(0))
  );
}
const sentOf = (body: string, nth: number): string => {
  const lines = body.split('\n');
  const kept = lines.filter((_line, at) => at !== (nth % 3 === 0 ? 2 : 4) || nth % 4 === 3);
  return `${kept.join('\n')}${nth % 2 === 0 ? '\n\nОтдельно напишу вам завтра утром.' : ''}`;
};

const toolsOf = (lang: Lang): TemplateTools => ({
  render: (template, { customer, filled }, all) =>
    renderTemplate(template.body, {
      data: { ...(filled ? sampleValues(template) : {}), customer: { name: customer } },
      facts: factsOf(all, template.lang, day),
      lang: template.lang,
      channel: 'email',
      now: { date: day, time: '12:00' },
      profile: { ...defaultProfile, operator: { name: lang === 'ru' ? 'Анна Соколова' : 'Anna Brown', position: '' } },
      part: {},
      fields: template.fields,
    }),
  check: (template, all) =>
    lintTemplate('', template, 1, {
      date: day,
      facts: factsOf(all, template.lang, day),
      everyFact: new Set(),
      partials: {},
    }).map(({ line, severity, message }) => ({ line, severity, message })),
  placeFor: () => 2,
  helpers: [{ name: 'plural', example: '{{plural n "день" "дня" "дней"}} → 5 дней' }],
});

export function fakeStudio(lang: Lang, { empty = false, many = 0 } = {}): StudioPort {
  const documents = empty ? [] : [...documentsOf(lang, many), ...sourcesOf(lang)];
  const first = documents.find((one): one is Template => one.kind === 'template');
  const batch = (id: number, part: Partial<ChangeBatch>): ChangeBatch => ({
    id,
    at: `2026-11-2${id}T10:1${id}:00`,
    kind: 'edit',
    about: first?.title ?? '',
    added: 0,
    changed: 1,
    removed: 0,
    undone: false,
    ...part,
  });
  return {
    watch(told) {
      told(documents, documents.length);
      return () => {};
    },
    save: () => Promise.resolve({ done: true, batch: 1 }),
    apply: (_kind, _about, changes) => Promise.resolve({ batch: 1, added: 0, changed: changes.length, removed: 0 }),
    undo: () => Promise.resolve({ back: 1, kept: [] }),
    history: (docId) =>
      Promise.resolve(
        documents
          .filter(({ id }) => id === docId)
          .flatMap((after) => [
            {
              seq: 2,
              at: '2026-11-24T10:15:00',
              before: { ...after, body: after.body.replace(/\S+ \S+/, lang === 'ru' ? 'Прежние слова' : 'Earlier words') },
              after,
            },
            { seq: 1, at: '2026-10-02T09:00:00', after },
          ]),
      ),
    batches: () =>
      Promise.resolve(
        empty
          ? []
          : [
              batch(4, {}),
              batch(3, { kind: 'import', about: 'macros-export-of-the-whole-support-department.json', added: 212, changed: 14 }),
              batch(2, { kind: 'remove', changed: 0, removed: 3, undone: true }),
            ],
      ),
    usage: () =>
      Promise.resolve(
        new Map(documents.slice(0, 20).map(({ id }, at) => [id, { times: Math.round(90 / (at + 1)), last: `${day}T09:00:00` }])),
      ),
    gates: () => Promise.resolve({ gates: { clean: 412, masked: 38, 'as-is': 6 }, spared: { company: 9, agreed: 2 } }),
    wordings: () => Promise.resolve(documents.flatMap((one, at) => (one.kind === 'template' && at < 9 ? [wordingOf(one, at)] : []))),
    ignored: () => Promise.resolve(empty ? {} : { 'tone.diminutive': { quote: 4, unfit: 2 }, 'form.emoji': { other: 1 } }),
    gaps: () =>
      Promise.resolve(
        lang === 'ru'
          ? [
              { word: 'рассрочка', letters: 9 },
              { word: 'самовывоз', letters: 4 },
            ]
          : [{ word: 'instalments', letters: 9 }],
      ),
    persist: () => Promise.resolve(false),
    flags: {
      list: () =>
        Promise.resolve(
          first
            ? [
                {
                  id: 1,
                  docId: first.id,
                  kind: 'outdated',
                  text: lang === 'ru' ? 'Срок теперь пять дней, а не три' : 'It takes five days now, not three',
                  at: '2026-11-24T12:00:00',
                },
              ]
            : [],
        ),
      settle: () => Promise.resolve(),
    },
    backups: {
      plan: () => Promise.resolve({ everyDays: 1, keep: 7 }),
      setPlan: () => Promise.resolve(),
      list: () =>
        Promise.resolve([
          { id: 2, at: '2026-11-24T18:00:00', why: 'schedule', documents: documents.length, size: 80_000 },
          { id: 1, at: '2026-11-23T18:00:00', why: 'import', documents: 131, size: 78_000 },
        ]),
      make: () => Promise.resolve(),
      preview: () => Promise.resolve({ added: ['a'], changed: ['b', 'c'], removed: [] }),
      restore: () => Promise.resolve({ batch: 2, added: 1, changed: 2, removed: 0 }),
      file: () => Promise.resolve(''),
    },
    tools: () => Promise.resolve(toolsOf(lang)),
    editedSince: () => Promise.resolve(new Set()),
    exported: () => Promise.resolve(),
    inspector: () => Promise.resolve(inspectDocument),
    unsaved: { keep() {}, drop() {}, takeOver: () => Promise.resolve([]) },
    mappings: { get: () => Promise.resolve({}), set: () => Promise.resolve() },
  };
}
