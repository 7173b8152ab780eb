import { useDeferredValue, useMemo, useState } from 'react';
import type { LibraryDocument, Template } from '@/utils/library';
import type { TemplateTools } from '../../outside';
import { Badge, Field } from '../../parts';
import { useWords } from '../../words';

interface Props {
  readonly template: Template;
  readonly documents: readonly LibraryDocument[];
  readonly tools: TemplateTools;
}

/** Whether the reply comes up for a letter, tried on the index that operators search. */
export function FindTest({ template, documents, tools }: Props) {
  const words = useWords().studio.edit;
  const [letter, setLetter] = useState('');
  const asked = useDeferredValue(letter);
  const place = useMemo(
    () => (asked.trim() === '' ? undefined : tools.placeFor(template, asked, documents)),
    [tools, template, asked, documents],
  );
  return (
    <section className="card" aria-label={words.find}>
      <h2>{words.find}</h2>
      <Field label={words.findLabel} hint={words.findHint}>
        {(props) => <textarea {...props} className="input" rows={3} value={letter} onChange={(event) => setLetter(event.target.value)} />}
      </Field>
      <div role="status">
        {asked.trim() !== '' && (
          <Badge look={place === 1 ? 'good' : place === undefined ? 'block' : 'hint'}>
            {place === undefined ? words.notFound : words.found(place)}
          </Badge>
        )}
        {asked.trim() !== '' && template.status !== 'approved' && <p className="card__why">{words.notApproved}</p>}
      </div>
    </section>
  );
}
