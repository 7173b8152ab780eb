import { type Reference, standing } from '@/utils/library';
import {
  type Hit,
  languagesOf,
  type ReferenceHit,
  sharesWord,
  suggest,
  type Suggested,
  type Suggestion,
  topicWords,
} from '@/utils/suggest';
import { type Fact, type Letter, readLetter, spokenIn } from '@/utils/text';
import { database } from '../database';
import { breath } from '../breath';
import { answered, leisure } from './breath';
import { openCounted } from './counted';
import { passageIn } from './passage';
import type { Ask, Building } from './question';
import { openSchool } from './school';
import { shelfOf } from './shelf';
import { rehearse, warm } from './warming';

type Asked<What extends Ask['do']> = Extract<Ask, { readonly do: What }>;

const mostReferences = 20;
/** Found before filters are applied. */
const mostLookedAt = 100;

/** What a reference is found by; of a long body the piece that was. */
const wordsOf = ({ title, topics, body }: Reference, within: Hit['passage']): string =>
  [title, ...topics, body.slice(within?.start, within?.end)].join('\n');

/** Answers what pages ask; lives in the worker of the search page, one for all pages. */
export function openAnswering(told: (building: Building | undefined) => void) {
  const replies = shelfOf('template', told);
  const references = shelfOf('reference', told);
  // A letter waits for nothing else; it is asked about as soon as this page stands.
  replies.open();
  const school = openSchool();
  const counted = openCounted();

  /** Reads what any of these hits show in one go; then makes suggestions of them. */
  async function reader(all: readonly Hit[]): Promise<(hits: readonly Hit[]) => Suggestion[]> {
    const ids = [...new Set(all.map(({ id }) => id))];
    const [documents, usage] = await Promise.all([database.documents.bulkGet(ids), database.usage.bulkGet(ids)]);
    const found = new Map(ids.map((id, at) => [id, { template: documents[at], used: usage[at]?.times ?? 0 }]));
    return (hits) =>
      hits.flatMap(({ id, why, stale }): Suggestion[] => {
        const { template, used = 0 } = found.get(id) ?? {};
        return template?.kind === 'template' ? [{ template, why, standing: stale ? 'stale' : 'current', used }] : [];
      });
  }

  /** The letter answered last: what it names is asked for next. */
  let last: { readonly text: string; readonly marks: string | undefined; readonly letter: Letter } | undefined;
  /** Letters that wait: what is done for them warms as well as a made-up one does. */
  let waiting = 0;

  async function suggestFor({ letter: text, marks, ticketKey, edition, today }: Asked<'suggest'>): Promise<Suggested> {
    const opening = Promise.all([replies.index(edition), counted.words()]);
    void opening.catch(() => undefined);
    const read = readLetter(text, today, marks);
    // While the disk is read.
    if (!replies.atHand()) {
      await breath();
      rehearse(read);
    }
    const [index, words] = await opening;
    const found = suggest(index, read, { k: 5, today, words, learner: school.learner(edition, today) });
    last = { text, marks: JSON.stringify(marks), letter: found.letter };
    const { fits, letter } = found;
    const languages = languagesOf(index);
    const said = spokenIn(letter.own === '' ? letter.text : letter.own);
    const spoken = languages.some((lang) => lang === said.lang);
    // What is unsure and in another language than the letter helps nobody, but where the library has no other.
    const helpful = (fitting: boolean, all: readonly Suggestion[]): readonly Suggestion[] =>
      fitting || !spoken ? all : all.filter(({ template }) => template.lang === said.lang);
    const shown = found.questions.map(({ hits }) => hits.slice(0, 3));
    const suggestions = await reader([found.hits, ...shown].flat());
    // With every tenth letter thousands of counts are written: nobody waits for that.
    void leisure().then(() => counted.count(ticketKey, found.letter));
    const questions = found.questions.map(({ fits: sure }, at) => ({
      text: letter.questions[at]?.text ?? '',
      hits: helpful(sure, suggestions(shown[at] ?? [])),
      fits: sure,
    }));
    const topics = topicWords(letter, (stem) => index.vocabulary.ids.has(stem));
    return {
      hits: helpful(fits, suggestions(found.hits)),
      fits,
      questions,
      topics,
      ...said,
      languages,
      rebuilt: replies.wasDamaged(),
    };
  }

  function factsIn({ letter, marks, today }: Asked<'read-facts'>): readonly Fact[] {
    const known = last?.text === letter && last.marks === JSON.stringify(marks) ? last.letter : undefined;
    return (known ?? readLetter(letter, today, marks)).facts;
  }

  async function lookUp({ query, filter, edition, today }: Asked<'look-up'>): Promise<ReferenceHit[]> {
    const index = await references.index(edition);
    const { hits, letter } = suggest(index, query, { k: mostLookedAt });
    const documents = await database.documents.bulkGet(hits.map(({ id }) => id));
    const out = (reference: Reference): number => Number(['expired', 'early'].includes(standing(reference, today)));
    return hits
      .flatMap(({ score, passage, why }, at) => {
        const reference = documents[at];
        return reference?.kind === 'reference' && (why.length > 0 || sharesWord(letter.text, wordsOf(reference, passage)))
          ? [{ reference, score, passage }]
          : [];
      })
      .filter(({ reference }) => (filter.topic === '' || reference.topics.includes(filter.topic)) && !(filter.inForce && out(reference)))
      .toSorted((a, b) => out(a.reference) - out(b.reference) || b.score - a.score)
      .slice(0, mostReferences)
      .map(({ reference, passage }) => ({ reference, ...passageIn(reference.body, query, passage) }));
  }

  async function reportGap({ letter, marks, today }: Asked<'report-gap'>): Promise<void> {
    const index = replies.atHand();
    await counted.report(readLetter(letter, today, marks), (stem) => index?.vocabulary.ids.has(stem) === true);
  }

  async function answer(ask: Ask): Promise<unknown> {
    switch (ask.do) {
      case 'suggest':
        waiting += 1;
        return suggestFor(ask).finally(() => (waiting -= 1));
      case 'read-facts':
        return factsIn(ask);
      case 'look-up':
        return lookUp(ask);
      case 'warm-up':
        school.learner(ask.edition, ask.today);
        // While the disk is read.
        await Promise.all([replies.index(ask.edition), warm('ru', () => waiting > 0)]);
        // A letter is wanted answered first; what is looked up in comes after it.
        return void leisure()
          .then(() => references.index(ask.edition))
          .then(() => leisure())
          .then(() => warm('en', () => waiting > 0))
          .catch(() => undefined);
      case 'stop':
        return Promise.all([replies.stop(), references.stop()]).then(() => undefined);
      case 'teach':
        return school.teach(ask);
      case 'revise':
        return school.revise(ask);
      case 'report-gap':
        return reportGap(ask);
      case 'list-lessons':
        return school.list();
      case 'export-lessons':
        return school.export();
      case 'list-gaps':
        return counted.list();
      case 'erase-lessons':
        counted.forget();
        return school.erase();
    }
  }

  return (ask: Ask): Promise<unknown> => answered(answer(ask));
}
