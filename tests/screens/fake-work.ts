import type { DeskPorts, RecordSettingsPort } from '@/components/desk';
import { parseDirectory } from '@/utils/escalation';
import { type Figure, russianNorm } from '@/utils/figures';
import { parseScript, type Script, stepOf, begin } from '@/utils/script';
import { contactsOf } from './samples';

type Lang = 'ru' | 'en';
const files = import.meta.glob<string>('../../templates/packs/{ru,en}/{scripts/*,directory}.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function scriptsOf(lang: Lang): readonly Script[] {
  return Object.entries(files).flatMap(([path, source]) =>
    path.includes(`/${lang}/scripts/`) ? (parseScript(path, source).script ?? []) : [],
  );
}

const directoryOf = (lang: Lang) => {
  const [, source = ''] = Object.entries(files).find(([path]) => path.endsWith(`/${lang}/directory.yaml`)) ?? [];
  return parseDirectory('directory.yaml', source).directory ?? { receivers: [] };
};

const hour = 3_600_000;
function figuresOf(): readonly Figure[] {
  return Array.from({ length: 90 }, (_, nth) => ({
    id: `f${nth}`,
    at: new Date(Date.now() - (nth % 23) * 24 * hour - (nth % 5) * 600_000).toISOString(),
    ticket: `t${nth % 80}`,
    replyMs: (4 + (nth % 9)) * 60_000,
    handlingMs: (2 + (nth % 5)) * 60_000,
    warned: nth % 3,
    heeded: nth % 2,
    templates: nth % 2,
    edited: nth % 4 === 0,
    code: ['delivery', 'refund', 'payment', 'complaint'][nth % 4] ?? '',
  }));
}

interface How {
  readonly empty?: boolean;
  readonly locked?: boolean;
  /** A script that is gone by already, and the step in front. */
  readonly script?: string;
  readonly step?: string;
  readonly breakDue?: boolean;
  readonly deadLetters?: boolean;
  /** Something that was handed over has no answer in time. */
  readonly late?: boolean;
}

export function fakeWork(
  lang: Lang,
  { empty = false, locked = false, script, step, breakDue = false, deadLetters = false, late = false }: How = {},
): DeskPorts {
  const scripts = empty ? [] : scriptsOf(lang);
  const going = scripts.find(({ id }) => id === `${script}-script-${lang}`);
  const place = going && {
    ...begin(going, { order: '184-77', reason: going.steps[1]?.ask?.choices[1] ?? '' }),
    step: stepOf(going, step)?.id ?? going.steps[0]?.id,
    path: going.steps.slice(0, 2).map(({ id }) => id),
  };
  const recorded = contactsOf(lang).map((one, nth) => ({ ...one, finished: nth > 0 }));
  return {
    cases: {
      get: () =>
        Promise.resolve({ asks: {}, typed: {}, log: { code: 'delivery-late' }, ...(going && place && { script: going.id, place }) }),
      set: () => Promise.resolve(),
      begun: () => Promise.resolve(new Set()),
      onChange: () => () => {},
      corrected: () => ({}),
    },
    scripts: {
      scripts: () => Promise.resolve(scripts),
      scriptsFor: () =>
        Promise.resolve(
          scripts
            .filter(({ id }) => /^(?:lost|refund)/.test(id))
            .map((one, nth) => ({ script: one, why: lang === 'ru' ? ['вернуть', 'деньги'] : ['money', 'back'], mood: nth > 1 })),
        ),
    },
    handOver: {
      directory: () => Promise.resolve(empty ? { receivers: [] } : directoryOf(lang)),
      add: () => Promise.resolve(),
      open: () =>
        Promise.resolve(
          empty
            ? []
            : [late ? -1 : 2, 5].map((hours, nth) => ({
                id: String(nth),
                ticketKey: '',
                ticketNumber: `184-7${nth}`,
                receiver: 'logistics',
                receiverName: directoryOf(lang).receivers[nth + 1]?.name ?? '',
                at: '',
                due: new Date(Date.now() + hours * hour).toISOString(),
                done: false,
              })),
        ),
      done: () => Promise.resolve(),
      onChange: () => () => {},
    },
    records: {
      state: () => Promise.resolve(locked ? 'locked' : 'open'),
      unlock: () => Promise.resolve(false),
      startAnew: () => Promise.resolve(),
      list: () => Promise.resolve(empty ? [] : recorded),
      search: (query) => Promise.resolve(/[xy]/.test(query) ? [] : recorded.slice(0, 1)),
      all: () => Promise.resolve(recorded),
      topics: () => Promise.resolve(['delivery']),
      onChange: () => () => {},
      seen: () => Promise.resolve([]),
      save: () => Promise.resolve(recorded[0]),
      has: () => Promise.resolve(true),
      remove: () => Promise.resolve(),
      removeAll: () => Promise.resolve(),
    },
    pushes: {
      onChange: () => () => {},
      lastFault: () => Promise.resolve(''),
      counts: () => Promise.resolve({ waiting: deadLetters ? 12 : 0, dead: deadLetters ? 2 : 0 }),
      dead: () =>
        Promise.resolve(deadLetters ? [{ id: '1', since: 0, tries: 1, next: 0, state: 'dead', why: '400 no field "comment"' }] : []),
      again: () => Promise.resolve(),
      drop: () => Promise.resolve(),
      state: () => Promise.resolve(deadLetters ? 'ready' : 'off'),
    },
    figures: { onChange: () => () => {}, all: () => Promise.resolve(empty ? [] : figuresOf()), coded: () => Promise.resolve() },
    rest: {
      onDue(due) {
        if (breakDue) due(russianNorm);
        return () => {};
      },
      later: () => Promise.resolve(),
    },
  };
}

export function fakeRecords(): RecordSettingsPort {
  return {
    lock: {
      isSet: () => Promise.resolve(false),
      set: () => Promise.resolve(),
      drop: () => Promise.resolve(true),
      shut: () => Promise.resolve(),
    },
    erase: () => Promise.resolve(3),
    endpoint: () => Promise.resolve(null),
    undelivered: () => Promise.resolve(0),
    setEndpoint: () => Promise.resolve(false),
  };
}
