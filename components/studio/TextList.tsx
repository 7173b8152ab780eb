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
  readonly onChange: (value: string) => void;
}

/** A list typed as a text: what is typed stays as typed, commas and line ends too, while the list is read out of it. */
export function TextList({ label, hint, value, short = false, list = [], onChange }: Props) {
  /** What is being typed; nothing while nobody types. */
  const [typed, setTyped] = useState<string>();
  const offers = useId();
  const common = {
    className: 'input',
    value: typed ?? value,
    onFocus: () => setTyped(value),
    onBlur: () => setTyped(undefined),
    onChange(event: { readonly target: { readonly value: string } }) {
      setTyped(event.target.value);
      onChange(event.target.value);
    },
  };
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
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
