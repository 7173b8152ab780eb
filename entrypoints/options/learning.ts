import type { LearningPort } from '@/components/outside';
import { library, search } from '@/platform';

/** What suggestions were taught, each reply by its title: the index knows ids alone. */
export const learning: LearningPort = {
  ...search,
  async lessons() {
    const lessons = await search.lessons();
    return Promise.all(lessons.map(async (one) => ({ ...one, label: (await library.template(one.label))?.title ?? one.label })));
  },
};
