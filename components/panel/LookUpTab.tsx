import { useState } from 'react';
import { type Reference, standing } from '@/utils/library';
import type { DeskPort, LookUpFilter, LookUpPort, ReferenceHit } from '../outside';
import { Blank, Notice, Search, Unread, useLoaded, useQuiet } from '../parts';
import { putIn, type Put } from '../reply';
import { today, topicName, useWords } from '../words';
import { LookUpFilters } from './LookUpFilters';
import { LookUpTopics } from './LookUpTopics';
import { ReceiverCard } from './ReceiverCard';
import { ReferenceCard } from './ReferenceCard';

interface Props {
  readonly references: LookUpPort;
  readonly desk: Pick<DeskPort, 'insert' | 'copy'>;
}

/** A frame or two. */
const pauseMs = 30;
/** References of one topic that are listed; more are found by asking. */
const mostOfTopic = 50;
/** References that a search brings at most. */
const mostFound = 20;
const nowhere = { start: 0, end: 0 } as const;

/** Rules, terms and prices, without leaving the letter. */
export function LookUpTab({ references, desk }: Props) {
  const { lookUp, answer, outcome, common, trouble, studio } = useWords();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<LookUpFilter>({ topic: '', inForce: false });
  const asked = useQuiet(query.trim(), pauseMs);
  const [last, setLast] = useState<Put>();
  const all = useLoaded(() => references.references(), [references]);
  // Anew where the lists come in sight: an article that is opened must not move the list that it stands in.
  const atHand = useLoaded(() => references.atHand(), [references, asked === '']);
  const found = useLoaded(() => (asked === '' ? Promise.resolve([]) : references.lookUp(asked, filter)), [references, asked, filter]);
  const people = useLoaded(() => references.receivers(asked), [references, asked]);
  const every = all.state === 'ready' ? all.value : [];
  const { pinned, recent } = atHand.state === 'ready' ? atHand.value : { pinned: [], recent: [] };

  async function insert(text: string): Promise<void> {
    const html = document.createElement('p');
    html.textContent = text;
    setLast(await putIn(desk, undefined, { html: html.outerHTML, text }));
  }
  const card = (hit: ReferenceHit) => {
    const { id } = hit.reference;
    return (
      <ReferenceCard
        key={id}
        hit={hit}
        pinned={pinned.includes(id)}
        onPin={() => void references.pin(id, !pinned.includes(id)).then(atHand.again)}
        onOpened={() => void references.opened(id)}
        onInsert={(text) => {
          void references.opened(id);
          void insert(text);
        }}
        onCopy={(text) => {
          void references.opened(id);
          return desk.copy(text);
        }}
      />
    );
  };
  const kept = (ids: readonly string[]): ReferenceHit[] =>
    ids.flatMap((id) => {
      const reference = every.find((each) => each.id === id);
      return reference ? [{ reference, passage: nowhere, marks: [] }] : [];
    });

  if (all.state === 'ready' && every.length === 0) {
    return (
      <Blank icon="search" title={lookUp.search}>
        {lookUp.empty}
      </Blank>
    );
  }
  const hits = found.state === 'ready' ? found.value : [];
  const receivers = people.state === 'ready' ? people.value : [];
  const both = hits.length + receivers.length;
  const ofTopic = filter.topic === '' ? [] : inTopic(every, filter, today());
  const lists = [
    [topicName(filter.topic, studio.list.topicNames), kept(ofTopic.slice(0, mostOfTopic).map(({ id }) => id))],
    [lookUp.pinned, kept(pinned)],
    [lookUp.recent, kept(recent.filter((id) => !pinned.includes(id)))],
  ] as const;
  return (
    <>
      <Search label={lookUp.search} clear={answer.clear} value={query} onChange={setQuery} />
      <LookUpFilters references={every} filter={filter} onChange={setFilter} />
      {last !== undefined && last !== 'inserted' && (
        <Notice look="warn" live>
          {outcome[last]}
        </Notice>
      )}
      <Unread of={all} />
      <p className={asked === '' || both === 0 ? 'said' : 'unseen'} role="status">
        {asked === ''
          ? all.state === 'ready' && lookUp.hint
          : found.state === 'failed'
            ? trouble.title
            : found.state === 'loading'
              ? common.loading
              : both === 0
                ? lookUp.nothing(asked)
                : answer.found(both)}
      </p>
      <p className="said" role="status">
        {asked === '' && ofTopic.length > mostOfTopic && lookUp.first(mostOfTopic, ofTopic.length)}
        {asked !== '' && hits.length >= mostFound && lookUp.first(hits.length)}
      </p>
      {asked === '' && filter.topic === '' && <LookUpTopics references={every} onTopic={(topic) => setFilter({ ...filter, topic })} />}
      {asked === '' ? (
        lists.map(
          ([title, list]) =>
            list.length > 0 && (
              <section key={title} aria-label={title}>
                <h2 className="replies__title">{title}</h2>
                <ul className="replies">{list.map(card)}</ul>
              </section>
            ),
        )
      ) : (
        <>
          {receivers.length > 0 && (
            <section aria-label={lookUp.people}>
              <h2 className="replies__title">{lookUp.people}</h2>
              <ul className="replies">
                {receivers.map((receiver) => (
                  <ReceiverCard key={receiver.id} receiver={receiver} onCopy={(text) => desk.copy(text)} />
                ))}
              </ul>
            </section>
          )}
          <ul className="replies">{hits.map(card)}</ul>
        </>
      )}
    </>
  );
}

/** All of a topic, what is not in force after the rest, or not at all. */
function inTopic(every: readonly Reference[], { topic, inForce }: LookUpFilter, day: string): readonly Reference[] {
  const out = (reference: Reference): number => Number(['expired', 'early'].includes(standing(reference, day)));
  return every.filter((one) => one.topics.includes(topic) && !(inForce && out(one))).toSorted((a, b) => out(a) - out(b));
}
