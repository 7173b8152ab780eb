import { useState } from 'react';
import { Field } from '../parts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onSave: (value: string) => void;
}

/** Kept at every letter. What is typed stays as typed: a change from another page must not move the caret. */
export function TextSetting({ label, value, hint, onSave }: Props) {
  const [typed, setTyped] = useState(value);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(props) => (
        <input
          {...props}
          className="input"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onSave(event.target.value.trim());
          }}
        />
      )}
    </Field>
  );
}
