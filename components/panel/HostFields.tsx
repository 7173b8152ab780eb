import { useState } from 'react';
import { type ContactForm, fillForm, shownFields } from '@/utils/contact';
import type { Ticket } from '@/utils/ticket';
import { knownValues, readTicket, useCase, type DeskPorts } from '../desk';
import type { FieldWish, PanelDeskPort } from '../outside';
import { Button, Notice, useLoaded } from '../parts';
import { today, useLanguage, useWords } from '../words';

interface Props {
  readonly ticket: Ticket;
  readonly desk: Pick<PanelDeskPort, 'room' | 'fill'>;
  readonly cases: DeskPorts['cases'];
  readonly form: ContactForm;
}

/** The tool's own fields of the ticket, filled by one press with what is known by now; what was not taken is said. */
export function HostFields({ ticket, desk, cases, form }: Props) {
  const { hostFields: words } = useWords().desk;
  const language = useLanguage();
  const room = useLoaded(() => desk.room(), [desk, ticket.key]);
  const [told] = useState(() => readTicket(ticket, today(), cases.corrected(ticket.key)));
  const [state] = useCase(cases, ticket.key);
  const [done, setDone] = useState<{ readonly filled: readonly string[]; readonly missed: readonly string[] }>();
  if (room.state !== 'ready' || !room.value.fields || state === undefined) return null;
  const labels = new Map(form.fields.map(({ key, label }) => [key, label[language]]));
  const named = (keys: readonly string[]) => keys.map((key) => labels.get(key) ?? key).join(', ');

  function wishes(): readonly FieldWish[] {
    const values = fillForm(form, knownValues(told, ticket, state ?? { asks: {}, typed: {}, log: {} }), state?.typed);
    return shownFields(form, values).flatMap(({ key, label, choices = [] }) => {
      const value = values[key] ?? '';
      const choice = choices.find(({ code }) => code === value);
      return value === '' ? [] : [{ key, labels: [label.ru, label.en], values: [value, ...(choice ? [choice.ru, choice.en] : [])] }];
    });
  }

  return (
    <section className="host-fields" aria-label={words.title}>
      <Button icon="insert" onClick={() => void desk.fill(wishes()).then(setDone)}>
        {words.fill}
      </Button>
      <div role="status" className={done === undefined ? 'unseen' : ''}>
        {done && (
          <Notice look={done.filled.length > 0 ? 'good' : 'warn'}>
            {done.filled.length > 0 ? words.filled(named(done.filled)) : words.nothing}{' '}
            {done.missed.length > 0 && words.missed(named(done.missed))}
          </Notice>
        )}
      </div>
    </section>
  );
}
