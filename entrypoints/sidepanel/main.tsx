import { Frame, mount } from '@/components/frame';
import { Panel } from '@/components/panel';
import { lookUp, repliesFor, settings, sites, storageState } from '@/platform';
import { desk, tellDraft } from './desk';
import { work } from './work';

const replies = repliesFor(tellDraft);
const storage = await storageState();

mount(
  <Frame settings={settings}>
    {({ profile }) => (
      <Panel desk={desk} sites={sites} replies={replies} references={lookUp} work={work} profile={profile} storage={storage} />
    )}
  </Frame>,
);
