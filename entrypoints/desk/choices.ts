import type { HostFile } from '@/hosts';
import { defaultSettings, hostFiles, settings, shortcuts, type Settings } from '@/platform/desk';

/** What the operator chose: settings, parts of pages pointed at, words that stand for a reply. */
export interface Choices {
  set: Settings;
  hosts: readonly HostFile[];
  shortcuts: Readonly<Record<string, string>>;
}

/**
 * Nothing is read before the first reply box; what is chosen later holds at once.
 * @param changed The settings are others than before.
 */
export function choicesOf(changed: () => void): { readonly chosen: Choices; read(): Promise<void> } {
  const chosen: Choices = { set: defaultSettings, hosts: [], shortcuts: {} };
  let reading: Promise<void> | undefined;
  async function first(): Promise<void> {
    [chosen.set, chosen.hosts, chosen.shortcuts] = await Promise.all([settings.get(), hostFiles.list(), shortcuts.get()]);
    settings.watch((now) => {
      chosen.set = now;
      changed();
    });
    shortcuts.watch((now) => (chosen.shortcuts = now));
  }
  return { chosen, read: () => (reading ??= first()) };
}
