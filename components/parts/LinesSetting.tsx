import { useState } from 'react';
import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  /** Whether spaces part the values as well as lines. */
  readonly words?: boolean;
  readonly onSave: (values: readonly string[]) => void;
}

/** A list of texts, one a line; kept at every letter, empty lines left out. */
export function LinesSetting({ label, hint, values, words = false, onSave }: Props) {
  const [typed, setTyped] = useState(values.join('\n'));
  return (
    <Field label={label} hint={hint}>
      {(props) => (
        <textarea
          {...props}
          className="input"
          rows={Math.min(8, Math.max(2, typed.split('\n').length))}
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
            const parts = value.split(words ? /[\s,;]+/u : '\n').map((part) => part.trim());
            onSave([...new Set(parts.filter((part) => part !== ''))]);
          }}
        />
      )}
    </Field>
  );
}
