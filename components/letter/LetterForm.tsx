import type { FormalLetter } from '@/utils/formal-letter';
import { Field } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly letter: FormalLetter;
  readonly onChange: (letter: FormalLetter) => void;
}

type Plain = Exclude<keyof FormalLetter, 'lang' | 'letterhead'>;
type Head = keyof FormalLetter['letterhead'];

const groups = {
  whom: ['addressee', 'date', 'number', 'replyNumber', 'replyDate'],
  text: ['heading', 'salutation', 'body', 'enclosures', 'closing'],
  sign: ['position', 'signedBy', 'executor', 'executorPhone'],
} as const satisfies Readonly<Record<string, readonly Plain[]>>;
const head = ['name', 'shortName', 'details'] as const satisfies readonly Head[];
const rows: Readonly<Record<string, number>> = { name: 2, details: 4, addressee: 3, body: 12, enclosures: 2 };

/** Every requisite of the letter. Field and sheet are the same at every letter typed. */
export function LetterForm({ letter, onChange }: Props) {
  const { fields, hints, groups: titles } = useWords().letter;
  const hinted: Readonly<Record<string, string>> = hints;

  const draw = (field: Plain | Head, value: string, keep: (value: string) => void) => (
    <Field key={field} label={fields[field]} {...(hinted[field] !== undefined && { hint: hinted[field] })}>
      {(props) =>
        rows[field] === undefined ? (
          <input
            {...props}
            className="input"
            type={field === 'date' || field === 'replyDate' ? 'date' : 'text'}
            value={value}
            onChange={({ target }) => keep(target.value)}
          />
        ) : (
          <textarea {...props} className="input" rows={rows[field]} value={value} onChange={({ target }) => keep(target.value)} />
        )
      }
    </Field>
  );

  return (
    <form className="letter-form" onSubmit={(event) => event.preventDefault()}>
      {(['text', 'whom', 'sign'] as const).map((group) => (
        <fieldset key={group}>
          <legend>{titles[group]}</legend>
          {groups[group].map((field) => draw(field, letter[field], (value) => onChange({ ...letter, [field]: value })))}
        </fieldset>
      ))}
      <fieldset>
        <legend>{titles.head}</legend>
        {head.map((field) =>
          draw(field, letter.letterhead[field], (value) => onChange({ ...letter, letterhead: { ...letter.letterhead, [field]: value } })),
        )}
      </fieldset>
    </form>
  );
}
