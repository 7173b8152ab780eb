import { type Columns, parts } from '@/utils/library';
import { useWords } from '../words';
import { Select } from './Select';

interface Props {
  readonly all: readonly string[];
  readonly guess: Columns;
  readonly chosen: Columns | undefined;
  readonly onChange: (columns: Columns) => void;
}

/** Which column of a table holds what. */
export function ColumnChoice({ all, guess, chosen, onChange }: Props) {
  const words = useWords().studio.import;
  const now: Columns = { ...guess, ...chosen };
  return (
    <fieldset className="studio-columns">
      <legend>{words.columns}</legend>
      {parts.map((part) => (
        <Select
          key={part}
          seen
          label={words.parts[part]}
          value={now[part] ?? ''}
          choices={[['', words.noColumn], ...all.map((column) => [column, column] as const)]}
          onChange={(column) => onChange({ ...chosen, [part]: column })}
        />
      ))}
    </fieldset>
  );
}
