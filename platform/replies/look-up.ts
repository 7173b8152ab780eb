import { deskFiles } from '../scripts/desk-files';
import { library } from '../library/library';
import { search } from '../search';
import { stored } from '../kept/stored';

const mostRecent = 8;
const pinned = stored<readonly string[]>('pinnedReferences', []);
const recent = stored<readonly string[]>('recentReferences', []);

/** What operators look things up in: references by question, topic and validity, and those they keep at hand. */
export const lookUp = {
  references: library.references,
  lookUp: search.lookUp,
  /** Of the directory in the language that is typed, else of the other. */
  receivers: deskFiles.receivers,
  async atHand() {
    return { pinned: await pinned.get(), recent: await recent.get() };
  },
  async pin(id: string, wanted: boolean): Promise<void> {
    const others = (await pinned.get()).filter((each) => each !== id);
    await pinned.set(wanted ? [...others, id] : others);
  },
  async opened(id: string): Promise<void> {
    await recent.set([id, ...(await recent.get()).filter((each) => each !== id)].slice(0, mostRecent));
  },
};
