import { useState } from 'react';
import { Field } from '../parts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Lines of a field for longer texts. */
  readonly rows?: number;
  readonly kind?: 'number' | 'large';
  readonly list?: string;
  /** What is wrong with a text, if anything is: then it is not passed on. */
  readonly wrong?: (text: string) => string | undefined;
  /** Passed on only when the field is left: for names, of which half a name may be another one. */
  readonly late?: boolean;
  readonly onChange: (text: string) => void;
}

/**
 * A text that is written into a file as it is typed: what is typed stays as typed, blanks at its end too; what the file
 * could not hold is told and not written.
 */
export function TextField({ label, hint, value, rows = 1, kind, list, wrong, late = false, onChange }: Props) {
  /** What is being typed; nothing while nobody types. */
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  const fault = wrong?.(shown.trim());
  function pass(text: string): void {
    if (wrong?.(text.trim()) === undefined && text.trim() !== value) onChange(text.trim());
  }
  return (
    <Field label={label} {...(hint !== undefined && { hint })} wrong={fault}>
      {(props) => {
        const common = {
          ...props,
          className: kind === 'large' ? 'input studio-body__title' : 'input',
          value: shown,
          onFocus: () => setTyped(value),
          onBlur() {
            if (late) pass(shown);
            setTyped(undefined);
          },
          onChange(event: { readonly target: { readonly value: string } }) {
            setTyped(event.target.value);
            if (!late) pass(event.target.value);
          },
        };
        if (rows > 1) return <textarea {...common} rows={rows} />;
        return <input {...common} {...(kind === 'number' && { inputMode: 'decimal' as const })} {...(list !== undefined && { list })} />;
      }}
    </Field>
  );
}
