import { Frame, mount } from '@/components/frame';
import { Panel } from '@/components/panel';
import { contacts, lookUp, repliesFor, settings, sites, storageState } from '@/platform';
import { desk, tellDraft } from './desk';

const replies = repliesFor(tellDraft);
const storage = await storageState();

mount(
  <Frame settings={settings}>
    {() => <Panel desk={desk} sites={sites} replies={replies} references={lookUp} contacts={contacts} storage={storage} />}
  </Frame>,
);
