import { useWords } from '../../words';
import { PickSelect } from './PickSelect';
import type { Value } from './value';

interface Props {
  readonly values: readonly Value[];
  readonly onPick: (source: string) => void;
}

/** Values to put in, by where they come from. */
export function ValueMenu({ values, onPick }: Props) {
  const words = useWords().studio.edit;
  const groups = [
    ['common', words.commonGroup],
    ['fields', words.fieldsGroup],
    ['facts', words.factsGroup],
  ] as const;
  return (
    <PickSelect label={words.insertValue} onPick={onPick}>
      {groups.map(([group, title]) => {
        const inside = values.filter((value) => value.group === group);
        return (
          inside.length > 0 && (
            <optgroup key={group} label={title}>
              {inside.map(({ source, label }) => (
                <option key={source} value={source}>
                  {label}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </PickSelect>
  );
}
