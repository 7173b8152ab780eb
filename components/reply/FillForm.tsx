import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Field } from '../parts';
import { useLanguage, useWords } from '../words';
import { FillControl } from './FillControl';
import type { Filling } from './use-filling';
import './fill-form.css';

/** The values that a reply still needs. Enter in any of them inserts; a mistake gets the focus. */
export function FillForm({ filling, onInsert }: { readonly filling: Filling; readonly onInsert: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const mistaken = Object.keys(filling.mistakes).length > 0;

  useEffect(() => {
    if (mistaken) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    // Only when mistakes come up: not at every letter that is typed after that.
  }, [mistaken]);

  function pressed(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onInsert();
  }

  if (filling.asked.length === 0) return null;
  return (
    <form ref={form} className="fill-form" aria-label={words.answer.fill} onKeyDown={pressed} onSubmit={(event) => event.preventDefault()}>
      <h3>{words.answer.fill}</h3>
      {filling.asked.map(({ name, field, needed }) => {
        const mistake = filling.mistakes[name];
        return (
          <Field
            key={name}
            label={field.label[language]}
            wrong={mistake && words.form[mistake]}
            {...(!needed && { aside: words.common.optional })}
          >
            {(props) => (
              <FillControl
                {...props}
                field={field}
                needed={needed}
                value={filling.values[name] ?? ''}
                onChange={(value) => filling.put(name, value)}
              />
            )}
          </Field>
        );
      })}
    </form>
  );
}
