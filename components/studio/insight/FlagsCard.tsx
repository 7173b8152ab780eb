import { useState } from 'react';
import { Badge, Button } from '../../parts';
import { ownerName, useLanguage, useWords, writtenDate } from '../../words';
import type { StudioProps } from '../studio-props';

type Props = Pick<StudioProps, 'port' | 'documents' | 'remarks'>;

/** What operators said of replies at the moment of use, by the one who looks after them; settled ones go. */
export function FlagsCard({ port, documents, remarks }: Props) {
  const { insight: words, list } = useWords().studio;
  const language = useLanguage();
  const [settled, setSettled] = useState<ReadonlySet<number>>(new Set());
  const byId = new Map(documents.map((document) => [document.id, document]));
  const open = remarks.filter(({ id }) => !settled.has(id));
  return (
    <section className="card" aria-label={words.flags}>
      <h2>{words.flags}</h2>
      {open.length === 0 && <p>{words.noFlags}</p>}
      <ul className="studio-changes">
        {open.map(({ id, docId, kind, text, at }) => {
          const document = byId.get(docId);
          const title = document?.title ?? docId;
          return (
            <li key={id}>
              <time dateTime={at}>{writtenDate(at, language)}</time>
              <span className="studio-changes__what">
                <Badge look={kind === 'wrong' ? 'block' : 'warn'}>{words.flagKinds[kind]}</Badge>{' '}
                <a href={`#library/doc/${encodeURIComponent(docId)}`}>{title}</a>
                {document?.owner !== undefined && (
                  <span className="studio-changes__counts">{words.ownedBy(ownerName(document.owner, list.topicNames))}</span>
                )}
                {text !== '' && <span className="studio-changes__counts">{text}</span>}
              </span>
              <Button
                aria-label={`${words.settle}: ${title}`}
                onClick={() => void port.flags.settle(id).then(() => setSettled((before) => new Set([...before, id])))}
              >
                {words.settle}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
