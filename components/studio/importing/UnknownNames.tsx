import { useState } from 'react';
import { factLabel, type ImportPlan, type LibraryDocument } from '@/utils/library';
import { Badge } from '../../parts';
import { useWords } from '../../words';
import { Select } from '../Select';

interface Props {
  readonly unknown: ImportPlan['unknown'];
  readonly mapping: Readonly<Record<string, string>>;
  readonly documents: readonly LibraryDocument[];
  readonly onChange: (mapping: Readonly<Record<string, string>>) => void;
}

/** Names of the tool that mean nothing here: a field each, unless the lead says what they are. */
export function UnknownNames({ unknown, mapping, documents, onChange }: Props) {
  const { studio } = useWords();
  const words = studio.import;
  const { values } = studio.edit;
  // A name that was given a meaning is no longer unknown; it stays in sight, so that it can be taken back.
  const [seen] = useState(() => new Map<string, number>());
  for (const { name, uses } of unknown) seen.set(name, uses);
  const names = [...new Set([...seen.keys(), ...Object.keys(mapping)])];
  const facts = documents.flatMap((document) =>
    document.kind === 'reference' ? Object.keys(document.facts).map((name) => [`fact "${name}"`, factLabel(document, name)] as const) : [],
  );
  const choices = [
    ['', words.asField],
    ['customer.name', values.name],
    ['name form="first"', values.first],
    ['ticket.order', values.order],
    ['ticket.number', values.number],
    ['operator.name', values.operator],
    ['date today', values.today],
    ...new Map(facts),
  ] as const;
  return (
    <fieldset className="studio-unknown">
      <legend>{words.unknown}</legend>
      <p className="card__why">{words.unknownWhy}</p>
      <ul className="studio-unknown__all scroll" tabIndex={0} aria-label={words.unknown}>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
            {seen.has(name) && <Badge>{words.uses(seen.get(name) ?? 0)}</Badge>}
            <Select
              label={name}
              value={mapping[name] ?? ''}
              choices={choices}
              onChange={(meaning) => {
                const { [name]: _before, ...rest } = mapping;
                onChange(meaning === '' ? rest : { ...rest, [name]: meaning });
              }}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
