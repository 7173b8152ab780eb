import { useEffect, useState } from 'react';
import { Frame, mount } from '@/components/frame';
import type { StorageState } from '@/components/outside';
import { Panel } from '@/components/panel';
import { lookUp, repliesFor, search, settings, sites, storageState } from '@/platform';
import { current, desk, tellDraft } from './desk';
import { work } from './work';

// The index is opened while the page is still being drawn.
void search.warmUp().catch(() => undefined);

const replies = repliesFor(tellDraft);
const inFront = { ...sites, current };

function PanelPage() {
  const [storage, setStorage] = useState<StorageState>('ok');
  useEffect(() => void storageState().then(setStorage), []);
  return (
    <Frame settings={settings}>
      {({ profile }) => (
        <Panel desk={desk} sites={inFront} replies={replies} references={lookUp} work={work} profile={profile} storage={storage} />
      )}
    </Frame>
  );
}

mount(<PanelPage />);
