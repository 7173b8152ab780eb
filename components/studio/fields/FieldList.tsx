import { useState } from 'react';
import { Badge, Button } from '../../parts';
import { useLanguage, useWords } from '../../words';
import type { FieldListProps } from './field-list-props';
import { FieldForm } from './FieldForm';
import './fields.css';

/** Fields in their order; one of them is open as a form. */
export function FieldList(props: FieldListProps) {
  const { label, fields, types, note, onChange } = props;
  const words = useWords().studio.sources;
  const language = useLanguage();
  const [open, setOpen] = useState(-1);
  const typeNames: Readonly<Record<string, string>> = words.field.types;
  function add(): void {
    let number = fields.length + 1;
    while (fields.some(({ key }) => key === `field${number}`)) number += 1;
    const name = words.field.nth(fields.length + 1);
    const [type = 'text'] = types;
    onChange([...fields, { key: `field${number}`, label: { ru: name, en: name }, type, required: false, choices: '', from: '' }]);
    setOpen(fields.length);
  }
  function move(nth: number, by: -1 | 1): void {
    const [one, other] = [fields[nth], fields[nth + by]];
    if (!one || !other) return;
    onChange(fields.with(nth, other).with(nth + by, one));
    setOpen(-1);
  }
  return (
    <div className="studio-fields" role="group" aria-label={label}>
      {fields.length === 0 && <p className="card__why">{words.field.none}</p>}
      <ol>
        {fields.map((field, nth) => {
          const name = field.label[language] || field.key;
          const said = note?.(field);
          return (
            <li key={nth}>
              <div className="studio-fields__head">
                <button
                  type="button"
                  className="studio-fields__name"
                  aria-expanded={nth === open}
                  onClick={() => setOpen(nth === open ? -1 : nth)}
                >
                  <strong>{name}</strong> <code>{field.key}</code>
                </button>
                <small>{typeNames[field.type] ?? field.type}</small>
                {field.required && <Badge>{words.field.required}</Badge>}
                {said && <Badge look={said.look}>{said.words}</Badge>}
                <span className="studio-fields__acts">
                  <Button look="bare" disabled={nth === 0} aria-label={words.up(name)} onClick={() => move(nth, -1)}>
                    ↑
                  </Button>
                  <Button look="bare" disabled={nth === fields.length - 1} aria-label={words.down(name)} onClick={() => move(nth, 1)}>
                    ↓
                  </Button>
                  <Button
                    look="bare"
                    icon="remove"
                    iconOnly
                    onClick={() => {
                      onChange(fields.toSpliced(nth, 1));
                      setOpen(-1);
                    }}
                  >
                    {words.take(name)}
                  </Button>
                </span>
              </div>
              {nth === open && <FieldForm {...props} field={field} nth={nth} />}
            </li>
          );
        })}
      </ol>
      <div className="card__row">
        <Button onClick={add}>{words.field.add}</Button>
      </div>
    </div>
  );
}
