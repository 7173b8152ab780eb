import { useMemo } from 'react';
import type { LibraryDocument } from '@/utils/library';
import type { Script } from '@/utils/script';
import { Field } from '../../parts';
import { ownerName, ownerOf, topicName, topicsFrom, topicsText, useWords } from '../../words';
import { Select } from '../Select';
import { TextField } from '../TextField';
import type { Source } from '../source/use-source';
import { TextList } from '../TextList';
import { Moods } from './Moods';

interface Props {
  readonly script: Script;
  readonly source: Source;
  readonly documents: readonly LibraryDocument[];
}

const split = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);
const orNothing = <Value extends string | readonly string[]>(value: Value): Value | undefined => (value.length === 0 ? undefined : value);

/** What a script is called, when it is offered, and who looks after it. */
export function ScriptHead({ script, source, documents }: Props) {
  const { studio } = useWords();
  const words = studio.sources.script;
  const { draft, raw, rewrite } = source;
  const { topicNames } = studio.list;
  const topics = useMemo(
    () => [...new Set(documents.flatMap((document) => document.topics))].map((topic) => topicName(topic, topicNames)),
    [documents, topicNames],
  );
  const set = (part: Readonly<Record<string, string | readonly string[] | undefined>>) => rewrite({ ...raw(), ...part });
  return (
    <section className="card" aria-label={words.head}>
      <h2>{words.head}</h2>
      <TextField
        label={words.title}
        kind="large"
        value={script.title}
        wrong={(text) => (text === '' ? studio.sources.filled : undefined)}
        onChange={(title) => set({ title })}
      />
      <TextList
        label={studio.edit.examples}
        value={script.examples.join('\n')}
        onChange={(value) => set({ examples: orNothing(split(value, /\n/)) })}
      />
      <div className="card__pair">
        <TextList
          short
          label={studio.edit.topics}
          value={topicsText(script.topics, topicNames)}
          list={topics}
          onChange={(value) => set({ topics: orNothing(topicsFrom(value, topicNames)) })}
        />
        <Select
          seen
          label={studio.edit.lang}
          value={script.lang}
          choices={[
            ['ru', studio.list.langs.ru],
            ['en', studio.list.langs.en],
          ]}
          onChange={(lang) => set({ lang })}
        />
        <TextField
          label={studio.edit.owner}
          value={ownerName(draft?.owner ?? '', topicNames)}
          onChange={(owner) => set({ owner: orNothing(ownerOf(owner, topicNames)) })}
        />
        <Field label={studio.edit.reviewBy}>
          {(props) => (
            <input
              {...props}
              className="input"
              type="date"
              value={draft?.reviewBy ?? ''}
              onChange={(event) => set({ reviewBy: orNothing(event.target.value) })}
            />
          )}
        </Field>
      </div>
      <Moods chosen={script.moods} onChange={(moods) => set({ moods: orNothing(moods) })} />
    </section>
  );
}
