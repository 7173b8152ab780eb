import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Contact, type ContactForm, type FieldValues, labelOf, shownValue } from '@/utils/contact';
import { type DeskPorts, type Edits, EditsContext } from '../desk';
import { Button, Notice } from '../parts';
import { useLanguage, useWords } from '../words';

interface Begun {
  readonly contact: Contact;
  readonly typed: FieldValues;
}

interface Props {
  readonly records: DeskPorts['records'];
  readonly form: ContactForm;
  readonly copy: (text: string) => Promise<void>;
  readonly children: ReactNode;
}

/** Shows what was typed into the form of a record that was erased meanwhile, elsewhere or by its term, to be copied. */
export function ErasedEdits({ records, form, copy, children }: Props) {
  const { common, contact: words } = useWords();
  const language = useLanguage();
  const begun = useRef(new Map<string, Begun>());
  const [lost, setLost] = useState<readonly Begun[]>([]);
  const edits = useMemo(
    (): Edits => ({
      keep(contact, typed) {
        if (Object.values(typed).some((value) => value !== '')) begun.current.set(contact.id, { contact, typed });
        else begun.current.delete(contact.id);
      },
      end(id) {
        if (id === undefined) begun.current.clear();
        else begun.current.delete(id);
      },
      lost(id) {
        const one = begun.current.get(id);
        begun.current.delete(id);
        if (one !== undefined) setLost((before) => [...before, one]);
      },
    }),
    [],
  );
  useEffect(
    () =>
      records.onChange(() => {
        for (const id of begun.current.keys())
          void records.has(id).then(
            (there) => there || edits.lost(id),
            () => undefined,
          );
      }),
    [records, edits],
  );

  const linesOf = ({ typed }: Begun) =>
    Object.entries(typed).flatMap(([key, value]) =>
      value === '' ? [] : [`${labelOf(form, key, language)}: ${shownValue(form, key, value, language)}`],
    );
  const close = (one: Begun) => setLost((all) => all.filter((other) => other !== one));

  return (
    <EditsContext value={edits}>
      {lost.map((one) => (
        <Notice
          key={one.contact.id}
          look="warn"
          live
          action={
            <>
              <Button onClick={() => void copy(linesOf(one).join('\n'))}>{common.copy}</Button>
              <Button look="bare" icon="close" iconOnly onClick={() => close(one)}>
                {common.close}
              </Button>
            </>
          }
        >
          {words.erasedMeanwhile(one.contact.subject || words.noSubject)}
          {linesOf(one).map((line) => (
            <span key={line} className="erased-edit">
              {line}
            </span>
          ))}
        </Notice>
      ))}
      {children}
    </EditsContext>
  );
}
