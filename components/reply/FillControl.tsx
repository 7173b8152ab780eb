import type { Field } from '@/utils/library';
import { useWords } from '../words';

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly needed: boolean;
  readonly onChange: (value: string) => void;
}

/** The control that fits the type of a field. */
export function FillControl({ field, value, needed, onChange, ...others }: Props) {
  const { form } = useWords();
  const rest = { ...others, 'aria-required': needed };
  if (field.type === 'choice') {
    return (
      <select {...rest} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{form.choose}</option>
        {field.choices?.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...rest}
      className="input"
      type={field.type === 'date' ? 'date' : 'text'}
      inputMode={field.type === 'number' || field.type === 'money' ? 'decimal' : 'text'}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
