import { browser } from '#imports';
import { Frame, mount } from '@/components/frame';
import { Options } from '@/components/options';
import { backups, contacts, ignored, installStarter, profileSettings, recover, studio as kept } from '@/platform';
import { learning } from './learning';
import { records } from './records';
import { sites } from './sites';
import { studio } from './studio';

if (location.hash.startsWith('#library')) kept.prepare();

const { version } = browser.runtime.getManifest();
const kind = browser.runtime.getURL('/').startsWith('moz-') ? 'firefox' : 'chrome';
const sample = async () => (await import('./sample')).replies;
const copy = (text: string) => navigator.clipboard.writeText(text);

mount(
  <Frame settings={profileSettings}>
    {(now) => (
      <Options
        settings={now}
        port={profileSettings}
        library={{ installStarter }}
        sample={sample}
        studio={studio}
        sites={sites}
        contacts={contacts}
        learning={learning}
        ignored={ignored}
        records={records}
        version={version}
        browser={kind}
        copy={copy}
      />
    )}
  </Frame>,
);

// What the browser lost comes back first; then the profile in force is looked after, and a backup made when one is due.
void recover()
  .then(profileSettings.keep)
  .then(() => backups.makeIfDue());
