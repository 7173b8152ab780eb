import { Tabs } from 'radix-ui';
import { lazy, Suspense, useState } from 'react';
import { defaultForm } from '@/utils/contact';
import type { Profile } from '@/utils/standards';
import type { DeskPorts } from '../desk';
import type { LookUpPort, PanelDeskPort, ReplyPort, SitePort, StorageState } from '../outside';
import { Blank, Button, Mishap, Notice } from '../parts';
import { now, useWords } from '../words';
import { AnswerTab } from './AnswerTab';
import { BreakNotice } from './BreakNotice';
import { useInFront } from './use-in-front';
import './panel.css';

// Only what the first screen shows is waited for.
const HandedNotice = lazy(async () => ({ default: (await import('./HandedNotice')).HandedNotice }));
const DraftDock = lazy(async () => ({ default: (await import('./DraftDock')).DraftDock }));
const LookUpTab = lazy(async () => ({ default: (await import('./LookUpTab')).LookUpTab }));
const ScriptTab = lazy(async () => ({ default: (await import('./ScriptTab')).ScriptTab }));
const ContactTab = lazy(async () => ({ default: (await import('./ContactTab')).ContactTab }));
const MeTab = lazy(async () => ({ default: (await import('../me')).MeTab }));

export interface PanelProps {
  readonly desk: PanelDeskPort;
  readonly sites: SitePort;
  readonly replies: ReplyPort;
  readonly references: LookUpPort;
  readonly work: DeskPorts;
  readonly profile: Pick<Profile, 'contactForm' | 'targets'>;
  readonly storage: StorageState;
}

const tabs = ['answer', 'lookUp', 'script', 'contact', 'me'] as const;
type Tab = (typeof tabs)[number];

/** The side panel: beside every page, all day. */
export function Panel({ desk, sites, replies, references, work, profile, storage }: PanelProps) {
  const words = useWords();
  const [tab, setTab] = useState<Tab>('answer');
  const inFront = useInFront(desk, sites);
  const { ticket, draft } = inFront;
  const form = profile.contactForm ?? defaultForm;
  const names: Readonly<Record<Tab, string>> = { ...words.tabs, ...words.desk.tabs };
  const drawn = {
    answer: () => <AnswerTab {...{ inFront, desk, sites, replies }} cases={work.cases} onScript={() => setTab('script')} />,
    lookUp: () => <LookUpTab references={references} desk={desk} />,
    script: () => <ScriptTab ticket={ticket} desk={desk} replies={replies} ports={work} />,
    contact: () => <ContactTab desk={desk} ports={work} ticket={ticket} form={form} now={now()} />,
    me: () => <MeTab ports={work} targets={profile.targets ?? {}} form={form} />,
  };
  const blocked = (
    <Blank icon="lock" title={words.trouble.blocked}>
      {words.trouble.blockedWhy}
    </Blank>
  );

  return (
    // By Enter, not by the arrows that pass over them: a form on the way would take the focus, and its list the next arrow.
    <Tabs.Root
      className="panel"
      activationMode="manual"
      value={tab}
      onValueChange={(value) => setTab(tabs.find((one) => one === value) ?? 'answer')}
    >
      <header className="panel__head">
        <h1 className="unseen">{words.name}</h1>
        <Tabs.List className="panel__tabs" aria-label={words.tabs.label}>
          {tabs.map((one) => (
            <Tabs.Trigger key={one} value={one} className="panel__tab">
              {names[one]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Button look="bare" icon="settings" iconOnly onClick={() => void desk.openSettings()}>
          {words.common.settings}
        </Button>
      </header>
      <main className="panel__main scroll">
        {storage === 'full' && (
          <Notice look="warn">
            <strong>{words.trouble.full}.</strong> {words.trouble.fullWhy}
          </Notice>
        )}
        <Mishap />
        {storage !== 'blocked' && <BreakNotice rest={work.rest} />}
        <Suspense>{storage !== 'blocked' && tab !== 'me' && <HandedNotice port={work.handOver} onShow={() => setTab('me')} />}</Suspense>
        {tabs.map((one) => (
          <Tabs.Content key={one} value={one} className="panel__page">
            <Suspense
              fallback={
                <p className="said" aria-busy="true">
                  {words.common.loading}
                </p>
              }
            >
              {storage === 'blocked' ? blocked : drawn[one]()}
            </Suspense>
          </Tabs.Content>
        ))}
      </main>
      <Suspense>{tab === 'answer' && draft !== undefined && draft.text.trim() !== '' && <DraftDock draft={draft} desk={desk} />}</Suspense>
    </Tabs.Root>
  );
}
