import { standing, type LibraryDocument } from '@/utils/library';
import { Badge, Button, saveFile, useLoaded } from '../parts';
import { useLanguage, useWords, writtenDate } from '../words';
import { Bars, type Bar } from './Bars';
import { go } from './go';
import type { StudioProps } from './Studio';

const cell = (text: string | number): string =>
  `"${String(text)
    .replaceAll('"', '""')
    .replace(/^[=+\-@]/, "'$&")}"`;

/** Titles that lead to their documents. */
function Titles({ title, documents }: { readonly title: string; readonly documents: readonly LibraryDocument[] }) {
  const words = useWords().studio.import;
  if (documents.length === 0) return undefined;
  return (
    <div>
      <h3>
        {title} <Badge>{documents.length}</Badge>
      </h3>
      <ul className="studio-titles">
        {documents.slice(0, 12).map(({ id, title: name }) => (
          <li key={id}>
            <a href={`#library/doc/${encodeURIComponent(id)}`}>{name}</a>
          </li>
        ))}
        {documents.length > 12 && <li>{words.more(documents.length - 12)}</li>}
      </ul>
    </div>
  );
}

/** What the library is worth in use: counts only. */
export default function InsightPage({ port, documents, usage, remarks, today }: StudioProps) {
  const { studio, contact } = useWords();
  const language = useLanguage();
  const words = studio.insight;
  const gates = useLoaded(() => port.gates(), [port]);
  const gaps = useLoaded(() => port.gaps(), [port]);
  const templates = documents.filter(({ kind }) => kind === 'template');
  const byId = new Map(documents.map((document) => [document.id, document]));
  const times = (document: LibraryDocument): number => usage.get(document.id)?.times ?? 0;
  const most = templates.filter((one) => times(one) > 0).toSorted((a, b) => times(b) - times(a));
  const live = templates.filter((one) => one.kind === 'template' && one.status === 'approved');
  const gateNames: Readonly<Record<string, string>> = contact.gate;
  const gateBars: readonly Bar[] =
    gates.state === 'ready'
      ? Object.entries(gates.value).map(([gate, count]) => ({ key: gate, label: gateNames[gate] ?? gate, count }))
      : [];
  const csv = () =>
    saveFile(
      'otklik-usage.csv',
      `\uFEFF${[['id', 'title', 'times', 'last'], ...templates.map((one) => [one.id, one.title, times(one), usage.get(one.id)?.last ?? ''])].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`,
    );
  return (
    <>
      <section className="card" aria-label={words.title}>
        <h2>{words.title}</h2>
        <p className="card__why">{words.why}</p>
        {most.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Bars
            title={words.most}
            bars={most
              .slice(0, 15)
              .map((one) => ({ key: one.id, label: one.title, count: times(one), href: `#library/doc/${encodeURIComponent(one.id)}` }))}
          />
        )}
        {gateBars.length > 0 && <Bars title={words.gates} bars={gateBars} />}
        {gaps.state === 'ready' && gaps.value.length > 0 && (
          <Bars
            title={words.gaps}
            bars={gaps.value.slice(0, 15).map(({ word, letters }) => ({ key: word, label: word, count: letters }))}
          />
        )}
        <div className="card__row">
          <Button onClick={csv} disabled={templates.length === 0}>
            {words.csv}
          </Button>
        </div>
      </section>
      <section className="card" aria-label={words.flags}>
        <h2>{words.flags}</h2>
        {remarks.length === 0 && <p>{words.noFlags}</p>}
        <ul className="studio-changes">
          {remarks.map(({ id, docId, kind, text, at }) => (
            <li key={id}>
              <time dateTime={at}>{writtenDate(at, language)}</time>
              <span className="studio-changes__what">
                <Badge look={kind === 'wrong' ? 'block' : 'warn'}>{words.flagKinds[kind]}</Badge>{' '}
                <a href={`#library/doc/${encodeURIComponent(docId)}`}>{byId.get(docId)?.title ?? docId}</a>
                {text !== '' && <span className="studio-changes__counts">{text}</span>}
              </span>
              <Button onClick={() => void port.flags.settle(id).then(() => go('insight/settled'))}>{words.settle}</Button>
            </li>
          ))}
        </ul>
      </section>
      <section className="card studio-three" aria-label={words.stale}>
        <Titles title={words.unused} documents={live.filter((one) => times(one) === 0)} />
        <Titles title={words.stale} documents={documents.filter((one) => standing(one, today) === 'stale')} />
        <Titles title={words.expired} documents={documents.filter((one) => standing(one, today) === 'expired')} />
      </section>
    </>
  );
}
