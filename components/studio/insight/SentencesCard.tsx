import type { Template } from '@/utils/library';
import { sentencesOf, type WordingCounts } from '@/utils/wording';
import { useLanguage, useWords, writtenNumber } from '../../words';
import { CountsTable } from './CountsTable';

interface Props {
  readonly templates: readonly Template[];
  readonly wordings: readonly WordingCounts[];
}

/** Fewer replies than this say nothing of a sentence. */
const least = 3;
const most = 15;

/** Sentences that operators take out or change, and replies that they always add to: from numbers, shown with the template's own words. */
export function SentencesCard({ templates, wordings }: Props) {
  const words = useWords().studio.insight;
  const language = useLanguage();
  const byId = new Map(templates.map((template) => [template.id, template]));
  const counted = wordings.flatMap((counts) => {
    const template = byId.get(counts.id);
    return template && counts.replies >= least ? [{ template, counts, sentences: sentencesOf(counts, template.body) }] : [];
  });
  const touched = counted
    .flatMap(({ template, sentences }) =>
      sentences.map((sentence) => ({ template, ...sentence, all: sentence.kept + sentence.changed + sentence.removed })),
    )
    .filter(({ all, kept }) => all >= least && kept < all)
    .toSorted((a, b) => (b.removed + b.changed / 2) / b.all - (a.removed + a.changed / 2) / a.all || b.all - a.all)
    .slice(0, most);
  const enlarged = counted
    .filter(({ counts, sentences }) => sentences.length > 0 && counts.enlarged > 0)
    .toSorted((a, b) => b.counts.enlarged / b.counts.replies - a.counts.enlarged / a.counts.replies)
    .slice(0, most);
  return (
    <section className="card" aria-label={words.sentences}>
      <h2>{words.sentences}</h2>
      <p className="card__why">{words.sentencesWhy}</p>
      {touched.length + enlarged.length === 0 && <p>{words.sentencesNone(least)}</p>}
      {touched.length > 0 && (
        <CountsTable caption={words.edited} heads={[words.sentence, words.removed, words.changed, words.kept]}>
          {touched.map(({ template, text, removed, changed, kept, all }) => (
            <tr key={`${template.id} ${text}`}>
              <th scope="row">
                <q>{text}</q>
                <a href={`#library/doc/${encodeURIComponent(template.id)}`}>{template.title}</a>
                <span className="studio-share" aria-hidden="true">
                  <i className="studio-share__removed" style={{ inlineSize: `${(removed / all) * 100}%` }} />
                  <i className="studio-share__changed" style={{ inlineSize: `${(changed / all) * 100}%` }} />
                </span>
              </th>
              <td>{writtenNumber(removed, language)}</td>
              <td>{writtenNumber(changed, language)}</td>
              <td>{writtenNumber(kept, language)}</td>
            </tr>
          ))}
        </CountsTable>
      )}
      {enlarged.length > 0 && (
        <>
          <h3>{words.enlarged}</h3>
          <ul className="studio-titles">
            {enlarged.map(({ template, counts }) => (
              <li key={template.id}>
                <a href={`#library/doc/${encodeURIComponent(template.id)}`}>{template.title}</a>{' '}
                {words.enlargedBy(counts.enlarged, counts.replies, Math.round((counts.added / counts.enlarged) * 10) / 10)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
