import { useState } from 'react';
import { Confirm } from '../confirm';
import type { LearningPort } from '../outside';
import { Button, Notice, useLoaded } from '../parts';
import { useLanguage, useWords, writtenDate } from '../words';
import { Card } from '../card';

interface Props {
  readonly learning: LearningPort;
  readonly copy: (text: string) => Promise<void>;
}

/** Rows that are drawn: the whole is in the export. */
const most = 12;

/** What suggestions were taught by use, to be looked at, taken out and erased; and which letters nothing answers, by their words. */
export function LearningCard({ learning, copy }: Props) {
  const { learning: words, common } = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState<string>();
  const loaded = useLoaded(() => Promise.all([learning.lessons(), learning.gaps()]), [learning]);
  const [lessons, gaps] = loaded.state === 'ready' ? loaded.value : [[], []];

  return (
    <Card title={words.title} why={words.why}>
      <p role="status" className={lessons.length === 0 ? 'said' : 'unseen'}>
        {loaded.state === 'loading' ? common.loading : loaded.state === 'failed' ? common.failed : lessons.length === 0 && words.nothing}
      </p>
      {lessons.length > 0 && (
        <ul>
          {lessons.slice(0, most).map(({ label, picks, edits, rejects, last }, at) => (
            <li key={at}>{words.lesson(label, picks + edits, rejects, writtenDate(last, language))}</li>
          ))}
        </ul>
      )}
      {gaps.length > 0 && (
        <>
          <h3>{words.gaps}</h3>
          <p>
            {gaps
              .slice(0, 3 * most)
              .map(({ word, letters }) => `${word} (${letters})`)
              .join(', ')}
          </p>
        </>
      )}
      <div className="card__row">
        <Button
          onClick={() =>
            void learning
              .exportLessons()
              .then(copy)
              .then(() => setSaid(common.copied))
          }
        >
          {words.export}
        </Button>
        <Confirm
          title={words.eraseTitle}
          why={words.eraseWhy}
          action={common.remove}
          onConfirm={() =>
            void learning.eraseLessons().then(() => {
              setSaid(words.erased);
              loaded.again();
            })
          }
        >
          <Button look="danger">{words.erase}</Button>
        </Confirm>
      </div>
      {said !== undefined && (
        <Notice look="good" live>
          {said}
        </Notice>
      )}
    </Card>
  );
}
