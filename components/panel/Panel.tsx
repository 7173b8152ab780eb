import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { ContactPort, LookUpPort, PanelDeskPort, ReplyPort, SitePort, StorageState } from '../outside';
import { Blank, Button, Notice } from '../parts';
import { now, useWords } from '../words';
import { AnswerTab } from './AnswerTab';
import { ContactTab } from './ContactTab';
import { DraftDock } from './DraftDock';
import { LookUpTab } from './LookUpTab';
import { useInFront } from './use-in-front';
import './panel.css';

export interface PanelProps {
  readonly desk: PanelDeskPort;
  readonly sites: SitePort;
  readonly replies: ReplyPort;
  readonly references: LookUpPort;
  readonly contacts: ContactPort;
  readonly storage: StorageState;
}

type Tab = 'answer' | 'lookUp' | 'contact';
const tabs: readonly Tab[] = ['answer', 'lookUp', 'contact'];

/** The side panel: beside every page, all day. */
export function Panel({ desk, sites, replies, references, contacts, storage }: PanelProps) {
  const words = useWords();
  const [tab, setTab] = useState<Tab>('answer');
  const inFront = useInFront(desk, sites);
  const open = (value: string) => setTab(tabs.find((one) => one === value) ?? 'answer');
  const blocked = (
    <Blank icon="lock" title={words.trouble.blocked}>
      {words.trouble.blockedWhy}
    </Blank>
  );

  return (
    <Tabs.Root className="panel" value={tab} onValueChange={open}>
      <header className="panel__head">
        <Tabs.List className="panel__tabs" aria-label={words.tabs.label}>
          {tabs.map((one) => (
            <Tabs.Trigger key={one} value={one} className="panel__tab">
              {words.tabs[one]}
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
            <strong>{words.trouble.full}</strong> {words.trouble.fullWhy}
          </Notice>
        )}
        <Tabs.Content value="answer" className="panel__page">
          {storage === 'blocked' ? blocked : <AnswerTab {...{ inFront, desk, sites, replies }} />}
        </Tabs.Content>
        <Tabs.Content value="lookUp" className="panel__page">
          {storage === 'blocked' ? blocked : <LookUpTab references={references} desk={desk} />}
        </Tabs.Content>
        <Tabs.Content value="contact" className="panel__page">
          {storage === 'blocked' ? blocked : <ContactTab contacts={contacts} now={now()} />}
        </Tabs.Content>
      </main>
      {tab === 'answer' && inFront.draft !== undefined && inFront.draft.text.trim() !== '' && (
        <DraftDock draft={inFront.draft} desk={desk} />
      )}
    </Tabs.Root>
  );
}
