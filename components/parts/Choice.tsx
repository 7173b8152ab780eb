import { useId } from 'react';
import './choice.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const name = useId();
  const values = Object.keys(choices) as Value[];
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice__all">
        {values.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
            <span>{choices[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
