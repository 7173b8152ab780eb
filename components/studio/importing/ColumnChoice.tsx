import { type Columns, parts, type Table } from '@/utils/library';
import { Switch } from '../../parts';
import { useWords } from '../../words';
import { Select } from '../Select';
import type { Choices } from './use-import';

interface Props {
  readonly table: Table;
  readonly chosen: Columns | undefined;
  readonly onChange: (part: Partial<Pick<Choices, 'columns' | 'named'>>) => void;
}

const brief = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

/** Which column of a table holds what, each with its first words. */
export function ColumnChoice({ table: { all, guess, samples, named }, chosen, onChange }: Props) {
  const words = useWords().studio.import;
  const now: Columns = { ...guess, ...chosen };
  const choices = all.map((column) => [column, [column, brief(samples[column] ?? '')].filter(Boolean).join(': ')] as const);
  return (
    <fieldset className="studio-columns">
      <legend>{words.columns}</legend>
      {named !== undefined && <Switch on={named} label={words.named} onChange={(on) => onChange({ named: on, columns: undefined })} />}
      {parts.map((part) => (
        <Select
          key={part}
          seen
          label={words.parts[part]}
          value={now[part] ?? ''}
          choices={[['', words.noColumn], ...choices]}
          onChange={(column) => onChange({ columns: { ...chosen, [part]: column } })}
        />
      ))}
    </fieldset>
  );
}
