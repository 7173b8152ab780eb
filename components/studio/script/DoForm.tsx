import type { YamlValue } from '@/utils/library';
import type { StepAction } from '@/utils/script';
import { useWords } from '../../words';
import { Select } from '../Select';
import { TextList } from '../TextList';
import type { Named } from './named';

interface Props {
  readonly actions: readonly StepAction[];
  readonly named: Named;
  readonly onChange: (actions: YamlValue | undefined) => void;
}

/** Values that a text of lines `field: value` gives. */
const pairsOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^[^:]+:/.test(line))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );

/** What a step does besides speaking: a reply, a hand-over, values of the contact record. Further actions of the file stay as they are. */
export function DoForm({ actions, named, onChange }: Props) {
  const words = useWords().studio.sources.script;
  const [first = {}, ...more] = actions;
  function set(part: { readonly [Key in keyof StepAction]: StepAction[Key] | undefined }): void {
    const kept = Object.fromEntries(
      Object.entries({ ...first, ...part }).filter(([, value]) => value !== undefined && Object.keys(Object(value)).length > 0),
    );
    const all = [...(Object.keys(kept).length > 0 ? [kept] : []), ...more] as readonly YamlValue[];
    onChange(all.length === 0 ? undefined : all.length === 1 ? all[0] : all);
  }
  const known = (all: readonly (readonly [string, string])[], value: string | undefined) => [
    ['', '—'] as const,
    ...all,
    ...(value !== undefined && !all.some(([id]) => id === value) ? [[value, `${value} ?`] as const] : []),
  ];
  return (
    <fieldset className="studio-group">
      <legend>{words.does}</legend>
      <div className="card__pair">
        <Select
          seen
          label={words.template}
          value={first.template ?? ''}
          choices={known(
            named.templates.map(({ id, title }) => [id, title] as const),
            first.template,
          )}
          onChange={(template) => set({ template: template || undefined })}
        />
        <Select
          seen
          label={words.escalate}
          value={first.escalate ?? ''}
          choices={known(
            named.receivers.map(({ id, name }) => [id, name] as const),
            first.escalate,
          )}
          onChange={(escalate) => set({ escalate: escalate || undefined })}
        />
      </div>
      <TextList
        label={words.log}
        value={Object.entries(first.log ?? {})
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n')}
        onChange={(value) => set({ log: pairsOf(value) })}
      />
    </fieldset>
  );
}
