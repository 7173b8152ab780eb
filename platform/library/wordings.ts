import { counted, type WordingCounts } from '@/utils/wording';
import { database } from '../database';

/** A template that went into a reply, with the text it was put in as. */
export interface Inserted {
  readonly template: string;
  readonly text: string;
}

/** What operators leave, change and take out of the sentences of templates: counted, and the reply forgotten. */
export const wordings = {
  async count(inserted: readonly Inserted[], sent: string): Promise<void> {
    await database.transaction('rw', database.documents, database.wordings, async () => {
      for (const { template: id, text } of inserted) {
        const [template, before] = await Promise.all([database.documents.get(id), database.wordings.get(id)]);
        if (template?.kind !== 'template') continue;
        const others = inserted.filter((one) => one.template !== id).map((one) => one.text);
        await database.wordings.put(counted(before, template, { inserted: text, others, sent }));
      }
    });
  },
  all: (): Promise<readonly WordingCounts[]> => database.wordings.toArray(),
};
