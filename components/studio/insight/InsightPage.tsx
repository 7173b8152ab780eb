import { useMemo } from 'react';
import { sheetDelimiter, writeCsv } from '@/utils/contact';
import { type LibraryDocument, standing, type Template } from '@/utils/library';
import { Button, saveFile, Unread, useLoaded } from '../../parts';
import { useLanguage, useWords } from '../../words';
import type { StudioProps } from '../studio-props';
import { Bars, type Bar } from './Bars';
import { countsTable } from './counts-table';
import { FlagsCard } from './FlagsCard';
import { RulesCard } from './RulesCard';
import { SentencesCard } from './SentencesCard';
import { Titles } from './Titles';

/** What the library is worth in use: counts only. */
export default function InsightPage({ port, documents, usage, remarks, today }: StudioProps) {
  const { studio, contact, gate, common } = useWords();
  const words = studio.insight;
  const language = useLanguage();
  const loaded = useLoaded(() => Promise.all([port.gates(), port.gaps(), port.wordings(), port.ignored()]), [port, documents]);
  const templates = useMemo(() => documents.filter((one): one is Template => one.kind === 'template'), [documents]);
  const times = (document: LibraryDocument): number => usage.get(document.id)?.times ?? 0;
  const most = templates.filter((one) => times(one) > 0).toSorted((a, b) => times(b) - times(a));
  const live = templates.filter(({ status }) => status === 'approved');
  const replies = documents.filter(({ kind }) => kind === 'template' || kind === 'reference');
  if (loaded.state === 'failed') return <Unread of={loaded} />;
  if (loaded.state === 'loading') return <p aria-busy="true">{common.loading}</p>;
  const [gates, gaps, wordings, ignored] = loaded.value;
  const named = (counts: Readonly<Record<string, number>>, names: Readonly<Record<string, string>>): readonly Bar[] =>
    Object.entries(counts)
      .map(([key, count]) => ({ key, label: names[key] ?? key, count }))
      .toSorted((a, b) => b.count - a.count);
  const csv = () =>
    saveFile(
      'otklik-insight.csv',
      writeCsv(countsTable({ templates, usage, gates, gaps, wordings, ignored }, words.table), sheetDelimiter(language)),
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
        {gates === undefined && <p className="card__why">{words.gatesLocked}</p>}
        {gates && Object.keys(gates.gates).length > 0 && <Bars title={words.gates} bars={named(gates.gates, contact.gate)} />}
        {gates && Object.keys(gates.spared).length > 0 && <Bars title={words.spared} bars={named(gates.spared, gate.spareReasons)} />}
        {gaps.length > 0 && (
          <Bars title={words.gaps} bars={gaps.slice(0, 15).map(({ word, letters }) => ({ key: word, label: word, count: letters }))} />
        )}
        <div className="card__row">
          <Button onClick={csv} disabled={templates.length === 0}>
            {words.csv}
          </Button>
        </div>
      </section>
      <SentencesCard templates={templates} wordings={wordings} />
      <RulesCard counts={ignored} />
      <FlagsCard port={port} documents={documents} remarks={remarks} />
      <section className="card studio-three" aria-label={words.stale}>
        <Titles state="unused" title={words.unused} documents={live.filter((one) => times(one) === 0)} />
        <Titles state="stale" title={words.stale} documents={replies.filter((one) => standing(one, today) === 'stale')} />
        <Titles state="stale" title={words.expired} documents={replies.filter((one) => standing(one, today) === 'expired')} />
      </section>
    </>
  );
}
