import { useEffect, useState, type ReactNode } from 'react';
import { Frame, mount } from '@/components/frame';
import { Gate } from '@/components/gate';
import { LetterPage } from '@/components/letter';
import { Options } from '@/components/options';
import type { Settings, SettingsPort } from '@/components/outside';
import { Palette } from '@/components/palette';
import { Panel, type PanelProps } from '@/components/panel';
import {
  fakeContacts,
  fakeIgnored,
  fakeLearning,
  fakeDesk,
  fakeLibrary,
  fakeSitesPort,
  fakeReferences,
  fakeReplies,
  fakeSettings,
  fakeSites,
} from './fakes';
import { CardOverPage } from './card';
import { fakeLetter } from './fake-letter';
import { fakeStudio } from './fake-studio';
import { fakeRecords, fakeWork } from './fake-work';
import { draftOf, ticketOf } from './samples';

/** One screen at a time, named in the address: `?screen=answer&lang=ru&theme=dark&density=cosy`. */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') === 'en' ? 'en' : 'ru';
const chosen = asked.get('theme');
const theme = chosen === 'dark' || chosen === 'auto' ? chosen : 'light';
/** What stands in a host's page is drawn for one of the two. */
const drawn = theme === 'dark' ? 'dark' : 'light';
const density = asked.get('density') === 'compact' ? 'compact' : 'cosy';

function panel(part: Partial<PanelProps>): ReactNode {
  return (
    <Panel
      desk={fakeDesk(lang)}
      sites={fakeSites('granted')}
      replies={fakeReplies(lang)}
      references={fakeReferences(lang)}
      work={fakeWork(lang)}
      profile={{ targets: { replyMinutes: 10, handlingMinutes: 5, firstContact: 0.8, heeded: 0.9 } }}
      storage="ok"
      {...part}
    />
  );
}

const { text, secrets, findings } = draftOf(lang);
const question = { id: '1', draft: text, secrets, findings };
const palette = (part: { ticket?: boolean; fits?: boolean; several?: boolean }) => (
  <Palette
    replies={fakeReplies(lang, { fits: part.fits ?? true, several: part.several ?? false })}
    desk={fakeDesk(lang)}
    ticket={part.ticket === false ? undefined : ticketOf(lang)}
    heard
    paletteKey="Alt+KeyO"
    findingKey="Alt+KeyI"
    onClose={() => {}}
  />
);
const gate = (part: Partial<typeof question>, askReason = false) => (
  <Gate question={{ ...question, ...part }} askReason={askReason} onAnswer={() => {}} />
);

/** The settings page is given the settings as they are. */
function Loaded({ port, children }: { readonly port: SettingsPort; readonly children: (settings: Settings) => ReactNode }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void port.get().then(setSettings), [port]);
  return settings && children(settings);
}

const options = (welcomed = true, studioPort = fakeStudio(lang)) => {
  const port = fakeSettings({ language: lang, theme, density, welcomed });
  return (
    <Loaded port={port}>
      {(settings) => (
        <Options
          settings={settings}
          port={port}
          library={fakeLibrary()}
          sample={() => Promise.resolve(fakeReplies(lang))}
          studio={studioPort}
          sites={fakeSitesPort(lang)}
          contacts={fakeContacts}
          records={fakeRecords()}
          learning={fakeLearning()}
          ignored={fakeIgnored}
          version="0.1.0"
          browser="chrome"
          copy={() => Promise.resolve()}
        />
      )}
    </Loaded>
  );
};

const letter = (gone = false) => (
  <Loaded port={fakeSettings({ language: lang, theme, density })}>
    {(settings) => <LetterPage port={fakeLetter(lang, gone)} settings={settings} onSettings={fakeSettings({})} today="2026-11-26" />}
  </Loaded>
);

const screens: Readonly<Record<string, () => ReactNode>> = {
  answer: () => panel({}),
  'answer-draft': () => panel({ desk: fakeDesk(lang, { draft: true }) }),
  'answer-long': () => panel({ desk: fakeDesk(lang, { long: true, draft: true }), replies: fakeReplies(lang, { fits: false }) }),
  'answer-questions': () => panel({ replies: fakeReplies(lang, { several: true }) }),
  'answer-not-granted': () => panel({ sites: fakeSites('not-granted') }),
  'answer-reload': () => panel({ sites: fakeSites('reload') }),
  'answer-impossible': () => panel({ sites: fakeSites('impossible') }),
  'answer-no-ticket': () => panel({ desk: fakeDesk(lang, { ticket: false }) }),
  'answer-empty': () => panel({ replies: fakeReplies(lang, { empty: true }) }),
  'answer-failed': () => panel({ replies: fakeReplies(lang, { failed: true }) }),
  'answer-blocked': () => panel({ storage: 'blocked' }),
  'answer-full': () => panel({ storage: 'full' }),
  'work-empty': () => panel({ work: fakeWork(lang, { empty: true }) }),
  'contact-locked': () => panel({ work: fakeWork(lang, { locked: true }) }),
  'answer-late': () => panel({ work: fakeWork(lang, { late: true }) }),
  'contact-dead': () => panel({ work: fakeWork(lang, { deadLetters: true, breakDue: true }) }),
  'script-run': () => panel({ work: fakeWork(lang, { script: 'refund', step: 'reason' }) }),
  'script-conflict': () => panel({ work: fakeWork(lang, { script: 'conflict', step: 'court' }) }),
  palette: () => palette({}),
  'palette-no-ticket': () => palette({ ticket: false }),
  'palette-questions': () => palette({ several: true }),
  'palette-maybe': () => palette({ fits: false }),
  gate: () => gate({}),
  'gate-findings': () => gate({ secrets: [] }),
  'gate-reason': () => gate({ findings: [] }, true),
  options: () => options(),
  'options-empty': () => options(true, fakeStudio(lang, { empty: true })),
  'options-many': () => options(true, fakeStudio(lang, { many: 10_000 })),
  welcome: () => options(false),
  card: () => <CardOverPage lang={lang} theme={drawn} kind="fix" />,
  'card-better': () => <CardOverPage lang={lang} theme={drawn} kind="better" />,
  'card-locked': () => <CardOverPage lang={lang} theme={drawn} kind="locked" />,
  letter: () => letter(),
  'letter-gone': () => letter(true),
};

const screen = asked.get('screen') ?? 'answer';
const framed = screen.startsWith('gate') || screen.startsWith('palette');
mount(
  <Frame settings={fakeSettings({ language: lang, theme, density })} framed={framed}>
    {() => screens[screen]?.() ?? <p>{screen}?</p>}
  </Frame>,
);
