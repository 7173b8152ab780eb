import { browser } from '#imports';
import { Frame, mount } from '@/components/frame';
import { Options } from '@/components/options';
import { contacts, library, settings, installStarter } from '@/platform';
import { sites } from './sites';

const { version } = browser.runtime.getManifest();
const kind = browser.runtime.getURL('/').startsWith('moz-') ? 'firefox' : 'chrome';
const copy = (text: string) => navigator.clipboard.writeText(text);

mount(
  <Frame settings={settings}>
    {(now) => (
      <Options
        settings={now}
        port={settings}
        library={{ ...library, installStarter }}
        sites={sites}
        contacts={contacts}
        version={version}
        browser={kind}
        copy={copy}
      />
    )}
  </Frame>,
);
