import { browser } from '#imports';
import type { RecordSettingsPort } from '@/components/desk';
import { contacts, endpoint, patternOf, vault } from '@/platform';

/** The settings of contact records. */
export const records: RecordSettingsPort = {
  lock: { isSet: vault.hasPassphrase, set: vault.setPassphrase, drop: vault.dropPassphrase, shut: vault.lock },
  erase: contacts.erase,
  undelivered: () => contacts.undelivered(),
  endpoint: () => endpoint.get(),
  async setEndpoint(to) {
    if (to !== null && !(await browser.permissions.request({ origins: [patternOf(to.url)] }))) return false;
    await endpoint.set(to);
    return true;
  },
};
