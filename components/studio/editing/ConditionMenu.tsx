import { useWords } from '../../words';
import { PickSelect } from './PickSelect';
import type { Value } from './value';

interface Props {
  readonly values: readonly Value[];
  /** @param value what is asked about, as it stands in a condition */
  readonly onPick: (value: string) => void;
}

/** Values of which it may be unknown whether they are there: what a part of the letter can depend on. */
const askable = ({ source, group }: Value): boolean => group === 'fields' || /^\{\{(?:customer\.name|ticket\.\w+)\}\}$/.test(source);

/** Makes the chosen words depend on a value being there. */
export function ConditionMenu({ values, onPick }: Props) {
  const words = useWords().studio.edit;
  return (
    <PickSelect label={words.insertCondition} onPick={(source) => onPick(source.slice(2, -2))}>
      {values.filter(askable).map(({ source, label }) => (
        <option key={source} value={source}>
          {words.known(label)}
        </option>
      ))}
    </PickSelect>
  );
}
