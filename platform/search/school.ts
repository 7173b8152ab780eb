import { dayMs } from '@/utils/clock';
import { inTurns } from '@/utils/steps';
import { dayOf, type IndexedDocument, learn, type Learner, type Learnt, type Lesson, lessonFrom, lessonsIn } from '@/utils/suggest';
import { readLetter } from '@/utils/text';
import { leisure } from './breath';
import { kept, keptLessons } from './kept';
import type { Ask } from './question';
import { documentsOf } from './reading';

export type Teaching = Extract<Ask, { readonly do: 'teach' }>;
type Revising = Extract<Ask, { readonly do: 'revise' }>;

/** After so many fresh lessons, counted at once by their likeness, the model is trained anew. */
const mostFresh = 20;
/** Training begins so long after the first question (ms). */
const soon = 500;
/** Lessons whose ticket is remembered, while the search page stands. */
const mostTaught = 300;

const keyOf = (ticketKey: string, label: string): string => `${ticketKey}\n${label}`;

/** What is learnt from examples and from use. Training goes on in slices between the questions. */
export function openSchool() {
  let model: Learner['model'];
  let fresh: Lesson[] = [];
  let edition = -1;
  let training: Promise<void> | undefined;
  let again = false;
  /** The newest lessons by ticket and document. */
  const taught = new Map<string, { readonly id: number; readonly lesson: Lesson }>();

  async function train(today: string): Promise<void> {
    // What opens the search asks something first: that is not held up.
    await new Promise((resolve) => setTimeout(resolve, soon));
    await leisure();
    const known = fresh.length;
    const ids = new Set<string>();
    const own: Lesson[] = [];
    let since = performance.now();
    for await (const piece of documentsOf('template')) {
      for (const { body, ...rest } of piece) {
        if (rest.status !== 'approved') continue;
        const document: IndexedDocument = { ...rest, text: body };
        ids.add(document.id);
        for (const lesson of lessonsIn(document)) {
          own.push(lesson);
          if (performance.now() - since < 5) continue;
          await leisure();
          since = performance.now();
        }
      }
    }
    const used = await keptLessons().catch((): Lesson[] => []);
    const learning = learn(
      own,
      used.filter(({ label }) => ids.has(label)),
      dayOf(today),
    );
    model = (await inTurns(learning, { now: () => performance.now(), breath: leisure }))?.model;
    fresh = fresh.slice(known);
  }

  /** What changes while a training goes on is learnt by another one after it. */
  function begin(today: string): void {
    if (training) {
      again = true;
      return;
    }
    training = train(today)
      .catch((fault: unknown) => console.error('Otklik: the lessons were not learnt', fault))
      .finally(() => {
        training = undefined;
        if (!again) return;
        again = false;
        begin(today);
      });
  }

  return {
    /** What is known now; a new edition of the library is learnt in the background. */
    learner(now: number, today: string): Learner {
      if (now !== edition) {
        edition = now;
        begin(today);
      }
      return { model, fresh };
    },
    async teach({ letter, marks, ticketKey, label, verdict, today }: Teaching): Promise<void> {
      const lesson = lessonFrom(readLetter(letter, today, marks), label, verdict, dayOf(today));
      if (lesson.features.length === 0) return;
      fresh.push(lesson);
      const id = await kept.lessons.add(lesson);
      taught.set(keyOf(ticketKey, label), { id, lesson });
      const oldest = taught.size > mostTaught && taught.keys().next().value;
      if (oldest) taught.delete(oldest);
      if (fresh.length >= mostFresh) begin(today);
    },
    /** Another verdict for what was taught of a ticket; of one that is not remembered nothing is changed. */
    async revise({ ticketKey, label, verdict }: Revising): Promise<void> {
      const found = taught.get(keyOf(ticketKey, label));
      if (!found || found.lesson.verdict === verdict) return;
      const lesson = { ...found.lesson, verdict };
      taught.set(keyOf(ticketKey, label), { id: found.id, lesson });
      fresh = fresh.map((each) => (each === found.lesson ? lesson : each));
      await kept.lessons.update(found.id, { verdict });
    },
    async list(): Promise<Learnt[]> {
      const found = new Map<string, { picks: number; edits: number; rejects: number; day: number }>();
      await kept.lessons.each(({ label, verdict, day = 0 }) => {
        const one = found.get(label) ?? { picks: 0, edits: 0, rejects: 0, day: 0 };
        one[`${verdict}s`] += 1;
        one.day = Math.max(one.day, day);
        found.set(label, one);
      });
      return [...found].map(([label, { day, ...counts }]) => ({
        label,
        ...counts,
        last: new Date(day * dayMs).toISOString().slice(0, 10),
      }));
    },
    async export(): Promise<string> {
      const lessons = await kept.lessons.toArray();
      return JSON.stringify(lessons.map(({ label, verdict, day, features }) => ({ label, verdict, day, features: [...features] })));
    },
    async erase(): Promise<void> {
      await kept.lessons.clear();
      await kept.counts.clear();
      model = undefined;
      fresh = [];
      taught.clear();
      edition = -1;
    },
  };
}
