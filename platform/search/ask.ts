import { edition } from '../library/edition';
import { sendMessage } from '../messages';
import type { LookUpFilter, Verdict } from '@/utils/suggest';
import { type LetterMarks, noMarks } from '@/utils/text';
import { today } from '../day/today';
import { bringSearch, canBring } from './bring';
import type { AnswerTo, Ask } from './question';

/** The background brings the search page for whoever cannot: it may have to be started for that. */
const wanted = () => (canBring ? bringSearch() : sendMessage('bringSearch', undefined));

/** Asks the search page; where it is not there yet, or was ended, the background brings it. */
async function ask<A extends Ask>(question: A): Promise<AnswerTo<A>> {
  const first = await sendMessage('askSearch', question).catch(() => undefined);
  if (first) return unpacked<A>(first);
  await wanted();
  const second = await sendMessage('askSearch', question);
  return unpacked<A>(second);
}

function unpacked<A extends Ask>(reply: { readonly answer: unknown } | { readonly failed: string } | undefined): AnswerTo<A> {
  if (reply === undefined) throw new Error('the search does not answer');
  if ('failed' in reply) throw new Error(reply.failed);
  return reply.answer as AnswerTo<A>;
}

const now = async () => ({ edition: await edition.get(), today: today() });

/** The search over the library, as pages see it. */
export const search = {
  suggest: async (letter: string, ticketKey: string, marks: LetterMarks = noMarks) =>
    ask({ do: 'suggest', letter, marks, ticketKey, ...(await now()) }),
  readFacts: (letter: string, marks: LetterMarks = noMarks) => ask({ do: 'read-facts', letter, marks, today: today() }),
  lookUp: async (query: string, filter: LookUpFilter) => ask({ do: 'look-up', query, filter, ...(await now()) }),
  teach: (letter: string, marks: LetterMarks, ticketKey: string, label: string, verdict: Verdict) =>
    ask({ do: 'teach', letter, marks, ticketKey, label, verdict, today: today() }),
  /** What became of a reply after it was taken for this ticket: its lesson is the same, its verdict another. */
  revise: (ticketKey: string, label: string, verdict: Verdict) => ask({ do: 'revise', ticketKey, label, verdict }),
  reportGap: (letter: string, marks: LetterMarks) => ask({ do: 'report-gap', letter, marks, today: today() }),
  /** Brings the search page first: asked for what is not there, a question goes a way more. */
  warmUp: async () => {
    const [when] = await Promise.all([now(), wanted().catch(() => undefined)]);
    return ask({ do: 'warm-up', ...when });
  },
  stop: async () => ask({ do: 'stop', ...(await now()) }),
  lessons: () => ask({ do: 'list-lessons' }),
  exportLessons: () => ask({ do: 'export-lessons' }),
  eraseLessons: () => ask({ do: 'erase-lessons' }),
  gaps: () => ask({ do: 'list-gaps' }),
};
