import { useEffect } from 'react';
import { Badge, Button, Unread, useFocusHome, useLoaded } from '../parts';
import { now, useLanguage, useWords, writtenMoment } from '../words';
import type { HandOverPort } from './ports';

/** What colleagues have now, the nearest deadline first. */
export function HandedList({ port }: { readonly port: HandOverPort }) {
  const { handOver: words } = useWords().desk;
  const language = useLanguage();
  const open = useLoaded(() => port.open(), [port]);
  const { again } = open;
  const home = useFocusHome<HTMLElement>(open.state === 'ready' ? open.value.length : 0);
  useEffect(() => port.onChange(again), [port, again]);
  if (open.state !== 'ready') return <Unread of={open} />;
  const time = now().toISOString();
  return (
    <section ref={home} tabIndex={-1} className="handed" aria-label={words.list}>
      <h2>{words.list}</h2>
      {open.value.length === 0 && <p className="said">{words.none}</p>}
      <ul>
        {open.value.map(({ id, ticketNumber, receiverName, due }) => (
          <li key={id}>
            <span>
              <strong>{ticketNumber}</strong> {receiverName}
              <small>
                {words.until(writtenMoment(new Date(due), language))} {due < time && <Badge look="warn">{words.late}</Badge>}
              </small>
            </span>
            <Button look="bare" icon="check" iconOnly onClick={() => void port.done(id).then(open.again)}>
              {words.finish(ticketNumber)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
