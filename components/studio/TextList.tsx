import { useId, useState } from 'react';
import { Field } from '../parts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** The list as a text. */
  readonly value: string;
  readonly short?: boolean;
  /** What is offered while typing. */
  readonly list?: readonly string[];
  /** What is wrong with what is typed, if anything is: it then stays there, so that nothing of it is lost unseen. */
  readonly wrong?: (value: string) => string | undefined;
  readonly onChange: (value: string) => void;
}

/** A list typed as a text: what is typed stays as typed, commas and line ends too, while the list is read out of it. */
export function TextList({ label, hint, value, short = false, list = [], wrong, onChange }: Props) {
  /** What is being typed; nothing while nobody types. */
  const [typed, setTyped] = useState<string>();
  const offers = useId();
  const fault = wrong?.(typed ?? value);
  const common = {
    className: 'input',
    value: typed ?? value,
    onFocus: () => setTyped((now) => now ?? value),
    onBlur: () => setTyped((now) => (now !== undefined && wrong?.(now) !== undefined ? now : undefined)),
    onChange(event: { readonly target: { readonly value: string } }) {
      setTyped(event.target.value);
      onChange(event.target.value);
    },
  };
  return (
    <Field label={label} {...(hint !== undefined && { hint })} wrong={fault}>
      {(props) =>
        short ? (
          <>
            <input {...props} {...common} list={offers} />
            <datalist id={offers}>
              {list.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          </>
        ) : (
          <textarea {...props} {...common} rows={4} />
        )
      }
    </Field>
  );
}
