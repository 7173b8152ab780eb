import type { DeskPorts } from '@/components/desk';
import { cases, contacts, deskFiles, figures, handed, pushing, rest, vault } from '@/platform';

/** What the tabs of the desk are given. */
export const work: DeskPorts = {
  cases,
  scripts: deskFiles,
  handOver: { directory: deskFiles.directory, add: handed.add, open: handed.open, done: handed.done },
  records: { ...contacts, unlock: vault.unlock },
  pushes: pushing,
  figures,
  rest,
};
