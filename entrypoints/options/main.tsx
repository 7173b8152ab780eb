import { browser } from '#imports';
import { Frame, mount } from '@/components/frame';
import { Options } from '@/components/options';
import { backups, contacts, ignored, installStarter, recover, search, settings } from '@/platform';
import { records } from './records';
import { sites } from './sites';
import { studio } from './studio';

const { version } = browser.runtime.getManifest();
const kind = browser.runtime.getURL('/').startsWith('moz-') ? 'firefox' : 'chrome';
const copy = (text: string) => navigator.clipboard.writeText(text);

mount(
  <Frame settings={settings}>
    {(now) => (
      <Options
        settings={now}
        port={settings}
        library={{ installStarter }}
        studio={studio}
        sites={sites}
        contacts={contacts}
        learning={search}
        ignored={ignored}
        records={records}
        version={version}
        browser={kind}
        copy={copy}
      />
    )}
  </Frame>,
);

// What the browser lost comes back first; then a backup is made when one is due.
void recover().then(() => backups.makeIfDue());
