import { noMarks } from '@/utils/text';
import type {
  ContactPort,
  IgnoredPort,
  LearningPort,
  LibraryPort,
  SitesPort,
  LookUpPort,
  PanelDeskPort,
  Rendered,
  ReplyPort,
  Settings,
  SettingsPort,
  SitePort,
  Values,
} from '@/components/outside';
import { renderTemplate } from '@/templates/engine';
import { defaultProfile } from '@/utils/standards';
import type { Template } from '@/utils/library';
import { draftOf, referencesOf, templatesOf, ticketOf } from './samples';

type Lang = 'ru' | 'en';

/** Takes the place of the platform where only the looks are wanted. */
export function fakeSettings(part: Partial<Settings>): SettingsPort {
  const settings: Settings = {
    language: 'ru',
    theme: 'light',
    density: 'cosy',
    profile: {
      ...defaultProfile,
      operator:
        part.language === 'en'
          ? { name: 'Anna Brown', position: 'Support specialist' }
          : { name: 'Анна Соколова', position: 'специалист поддержки' },
    },
    hiddenOn: ['https://mail.example.ru'],
    paletteKey: 'Alt+KeyO',
    findingKey: 'Alt+KeyI',
    welcomed: true,
    ...part,
  };
  return { get: () => Promise.resolve(settings), change: () => Promise.resolve(), watch: () => () => {} };
}

function rendered(template: Template, values: Values): Rendered {
  const known = 'order' in template.fields ? {} : { order: '184-77', day: '26.11' };
  return renderTemplate(template.body, {
    data: { ...known, ...values, name: template.lang === 'ru' ? 'Екатерина' : 'Catherine' },
    lang: template.lang,
    channel: 'email',
    now: { date: '2026-11-25', time: '12:00' },
    profile: defaultProfile,
    fields: template.fields,
  });
}

function questionsOf(lang: Lang, templates: readonly Template[]) {
  const texts =
    lang === 'ru'
      ? [
          'Можно ли поменять адрес доставки в заказе № 184-77, если курьер уже едет, но ещё не звонил?',
          'Когда вернёте деньги?',
          'Где вы находитесь?',
        ]
      : ['Can I change the address of order 184-77 when the courier is already on the way?', 'When is my refund?', 'Where are you?'];
  return texts.map((text, at) => ({
    text,
    fits: at < 2,
    hits: templates
      .slice(at, at < 2 ? at + 2 : at)
      .map((template) => ({ template, why: [text.split(' ')[2] ?? ''], standing: 'current' as const, used: 3 })),
  }));
}

export function fakeReplies(lang: Lang, { empty = false, fits = true, failed = false, several = false } = {}): ReplyPort {
  const templates = empty ? [] : templatesOf(lang);
  const why =
    lang === 'ru'
      ? [['доставка', 'курьер', 'когда привезут'], ['вернуть', 'деньги'], ['курьер'], ['заказ'], ['заказ']]
      : [['delivery', 'courier', 'when'], ['money', 'back'], ['courier'], ['order'], ['order']];
  return {
    templates: () => Promise.resolve(templates),
    isEmpty: () => Promise.resolve(empty),
    usage: () => Promise.resolve({ late: 41, refund: 12 }),
    newest: () => Promise.resolve(templates.map(({ id }) => id)),
    suggestFor: () =>
      failed
        ? Promise.reject(new Error('no index'))
        : Promise.resolve({
            fits,
            questions: several ? questionsOf(lang, templates) : [],
            topics: lang === 'ru' ? ['доставка', 'курьер'] : ['delivery', 'courier'],
            lang,
            languages: [lang],
            rebuilt: false,
            hits: templates.map((template, nth) => ({
              template,
              why: why[nth] ?? [],
              standing: nth === 2 ? 'stale' : 'current',
              used: [41, 12, 1][nth] ?? 0,
            })),
          }),
    factsOf: () =>
      Promise.resolve(
        several
          ? [
              { kind: 'order', value: '184-77', shown: '184-77', start: 10, end: 16 },
              { kind: 'amount', value: '1500.00 RUB', shown: '1 500 ₽', start: 20, end: 27 },
            ]
          : [],
      ),
    marksOf: () => Promise.resolve(noMarks),
    mark: () => Promise.resolve(),
    onMarks: () => () => {},
    prefilled: () => ({}),
    remembered: () => ({}),
    flag: () => Promise.resolve(),
    compose: (all) => Promise.resolve(rendered(all[0] as Template, {})),
    learnFrom: () => Promise.resolve(),
    reportGap: () => Promise.resolve(),
    correct: () => {},
    corrected: () => ({}),
    bringCorrected: () => Promise.resolve({}),
    onBuilding: () => () => {},
    stopBuilding: () => Promise.resolve(),
    render: (template, _, values) => Promise.resolve(rendered(template, values)),
    installStarter: () => Promise.resolve(130),
  };
}

export function fakeSites(state: 'granted' | 'not-granted' | 'reload' | 'impossible'): SitePort {
  return {
    current: () => Promise.resolve({ tabId: 1, origin: state === 'impossible' ? '' : 'https://mail.example.ru', state }),
    request: () => Promise.resolve(true),
  };
}

export function fakeDesk(lang: Lang, { long = false, ticket = true, draft = false } = {}): PanelDeskPort {
  return {
    ticket: () => Promise.resolve(ticket ? ticketOf(lang, long) : undefined),
    insert: () => Promise.resolve({ done: true }),
    copy: () => Promise.resolve(),
    onTicket: () => () => {},
    onDraft(checked) {
      if (draft) setTimeout(() => checked(draftOf(lang)), 50);
      return () => {};
    },
    onMove: () => () => {},
    fix: () => Promise.resolve({ done: true }),
    edit: () => Promise.resolve({ done: true }),
    openLetter: () => Promise.resolve(),
    neaten: () => Promise.resolve({ done: true, places: 3 }),
    room: () => Promise.resolve({ note: true, fields: true }),
    note: () => Promise.resolve({ done: true }),
    fill: (wishes) => Promise.resolve({ filled: wishes.slice(1).map(({ key }) => key), missed: wishes.slice(0, 1).map(({ key }) => key) }),
    point: () => Promise.resolve(),
    reload: () => Promise.resolve(),
    openSettings: () => Promise.resolve(),
  };
}

export function fakeLearning(): LearningPort {
  return {
    lessons: () => Promise.resolve([{ label: 'delivery-late', picks: 12, edits: 3, rejects: 2, last: '2026-11-24' }]),
    gaps: () => Promise.resolve([{ word: 'рояль', letters: 3 }]),
    exportLessons: () => Promise.resolve('[]'),
    eraseLessons: () => Promise.resolve(),
  };
}

export function fakeReferences(lang: Lang): LookUpPort {
  const references = referencesOf(lang);
  const word = lang === 'ru' ? 'Срок возврата' : 'refund period';
  return {
    references: () => Promise.resolve(references),
    atHand: () => Promise.resolve({ pinned: [], recent: [] }),
    pin: () => Promise.resolve(),
    opened: () => Promise.resolve(),
    receivers: () => Promise.resolve([]),
    lookUp: () =>
      Promise.resolve(
        references.map((reference) => {
          const at = reference.body.indexOf(word);
          // An article that is found by its title: a whole word of it, not as many letters.
          const found = at < 0 ? /(?:срок|delivery)/u.exec(reference.body) : { index: at, 0: word };
          const passage = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) };
          return { reference, passage, marks: [passage] };
        }),
      ),
  };
}

export const fakeContacts: ContactPort = {
  list: () => Promise.resolve([]),
  older: () => Promise.resolve(0),
  undelivered: () => Promise.resolve(0),
  removeAll: () => Promise.resolve(),
};

export function fakeLibrary(): LibraryPort {
  return { installStarter: () => Promise.resolve(130) };
}

export function fakeSitesPort(lang: Lang): SitesPort {
  return {
    ofCompany: () =>
      Promise.resolve([
        { pattern: 'https://crm.company.example/*', open: true },
        { pattern: 'https://chat.company.example/*', open: false },
      ]),
    requestAll: () => Promise.resolve(true),
    granted: () => Promise.resolve(['https://mail.example.ru/*', 'https://a-very-long-name-of-a-ticket-system.internal.company.example/*']),
    request: () => Promise.resolve(true),
    release: () => Promise.resolve(),
    hostFiles: () => Promise.resolve([{ id: 'crm', title: lang === 'ru' ? 'CRM компании' : 'CRM of the company' }]),
    addHostFile: () => Promise.resolve('CRM'),
    exportHostFile: () => Promise.resolve('{}'),
    removeHostFile: () => Promise.resolve(),
  };
}

export const fakeIgnored: IgnoredPort = {
  get: () =>
    Promise.resolve({
      rules: ['tone.diminutive'],
      words: { 'plain.jargon': ['тикет'] },
      counts: { 'tone.diminutive': { unfit: 2, quote: 1 }, 'plain.jargon': { term: 4 } },
    }),
  set: () => Promise.resolve(),
};
