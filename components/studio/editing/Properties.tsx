import { useMemo } from 'react';
import type { LibraryDocument } from '@/utils/library';
import { Field } from '../../parts';
import { ownerName, ownerOf, topicName, topicsFrom, topicsText, useWords } from '../../words';
import { readFacts } from '../past/fact-users';
import { FactUses } from './FactUses';
import { Select } from '../Select';
import { TextList } from '../TextList';

interface Props {
  readonly draft: LibraryDocument;
  /** As it is kept; nothing for a new one. */
  readonly stored: LibraryDocument | undefined;
  readonly documents: readonly LibraryDocument[];
  readonly onChange: (document: LibraryDocument) => void;
}

const split = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

/** The document with a text set, or without it where it is empty. */
function withText(
  document: LibraryDocument,
  key: 'owner' | 'validFrom' | 'validTo' | 'reviewBy' | 'shortcut' | 'subject' | 'source',
  value: string,
): LibraryDocument {
  const rest = Object.fromEntries(Object.entries(document).filter(([name]) => name !== key)) as unknown as LibraryDocument;
  return value.trim() === '' ? rest : { ...rest, [key]: value };
}

/** Everything about a document but its text. */
export function Properties({ draft, stored, documents, onChange }: Props) {
  const { studio, lookUp } = useWords();
  const words = studio.edit;
  const { states, langs, topicNames } = studio.list;
  const topics = useMemo(
    () => [...new Set(documents.flatMap((document) => document.topics))].map((topic) => topicName(topic, topicNames)),
    [documents, topicNames],
  );
  const shown = (key: string, value: string): string => (key === 'owner' ? ownerName(value, topicNames) : value);
  const meant = (key: string, value: string): string => (key === 'owner' ? ownerOf(value, topicNames) : value);
  const text = (key: 'owner' | 'shortcut' | 'subject', label: string) => (
    <Field label={label}>
      {(props) => (
        <input
          {...props}
          className="input"
          value={shown(key, String(Reflect.get(draft, key) ?? ''))}
          onChange={(event) => onChange(withText(draft, key, meant(key, event.target.value)))}
        />
      )}
    </Field>
  );
  const day = (key: 'validFrom' | 'validTo' | 'reviewBy', label: string) => (
    <Field label={label}>
      {(props) => (
        <input
          {...props}
          className="input"
          type="date"
          value={draft[key] ?? ''}
          onChange={(event) => onChange(withText(draft, key, event.target.value))}
        />
      )}
    </Field>
  );
  return (
    <section className="card" aria-label={words.properties}>
      <h2>{words.properties}</h2>
      {draft.kind === 'template' && (
        <TextList
          label={words.examples}
          hint={words.examplesHint}
          value={draft.examples.join('\n')}
          onChange={(value) => onChange({ ...draft, examples: split(value, /\n/) })}
        />
      )}
      {draft.kind === 'reference' && (
        <TextList
          label={lookUp.facts}
          hint="delivery.days: 3"
          value={Object.entries(draft.facts)
            .map(([key, fact]) => `${key}: ${fact}`)
            .join('\n')}
          wrong={(value) => {
            const { odd } = readFacts(value);
            return odd.length > 0 ? words.factsOdd(odd.join(', ')) : undefined;
          }}
          onChange={(value) => onChange({ ...draft, facts: readFacts(value).facts })}
        />
      )}
      {draft.kind === 'reference' && stored?.kind === 'reference' && <FactUses before={stored} after={draft} documents={documents} />}
      <div className="card__pair">
        <TextList
          short
          label={words.topics}
          value={topicsText(draft.topics, topicNames)}
          list={topics}
          onChange={(value) => onChange({ ...draft, topics: topicsFrom(value, topicNames) })}
        />
        {draft.kind === 'template' && text('shortcut', words.shortcut)}
        {draft.kind === 'template' && text('subject', words.subject)}
        {text('owner', words.owner)}
        <Select
          seen
          label={words.lang}
          value={draft.lang}
          choices={[
            ['ru', langs.ru],
            ['en', langs.en],
          ]}
          onChange={(lang) => onChange({ ...draft, lang })}
        />
        {draft.kind === 'template' && (
          <Select
            seen
            label={words.status}
            value={draft.status}
            choices={[
              ['approved', states.approved],
              ['draft', states.draft],
              ['retired', states.retired],
            ]}
            onChange={(status) => onChange({ ...draft, status })}
          />
        )}
        {day('reviewBy', words.reviewBy)}
        {day('validFrom', words.validFrom)}
        {day('validTo', words.validTo)}
      </div>
    </section>
  );
}
