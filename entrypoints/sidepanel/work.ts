import type { DeskPorts } from '@/components/desk';
import { cases, contacts, deskFiles, figures, handed, library, openTickets, pushing, rest, ticketValues, vault } from '@/platform';
import { sendMessage } from '@/platform/messages';

async function topics(templates: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(templates.map(library.template));
  return found.flatMap((template) => template?.topics ?? []);
}

/** What the tabs of the desk are given. */
export const work: DeskPorts = {
  cases: { ...cases, corrected: (key) => ticketValues.now(key).facts },
  scripts: deskFiles,
  handOver: { ...handed, directory: deskFiles.directory },
  records: { ...contacts, unlock: vault.unlock, topics, seen: openTickets.all },
  pushes: {
    ...pushing,
    async again(ids) {
      await pushing.again(ids);
      await sendMessage('pushWanted', undefined);
    },
  },
  figures,
  rest,
};
