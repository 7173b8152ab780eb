import { useEffect, useState } from 'react';
import type { DeskPorts } from '../desk';
import { Button, Notice, useLoaded } from '../parts';
import { now, useWords } from '../words';

interface Props {
  readonly port: DeskPorts['handOver'];
  readonly onShow: () => void;
}

const minuteMs = 60_000;

/** A quiet word that colleagues have not answered in time; closed, it comes back with the next one that is late. */
export function HandedNotice({ port, onShow }: Props) {
  const { common, desk } = useWords();
  const { handOver: words } = desk;
  const open = useLoaded(() => port.open(), [port]);
  const { again } = open;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => port.onChange(again), [port, again]);
  useEffect(() => {
    const timer = setInterval(again, minuteMs);
    return () => clearInterval(timer);
  }, [again]);
  if (open.state !== 'ready') return null;
  const time = now().toISOString();
  const late = open.value.filter(({ id, due }) => due < time && !closed.has(id));
  if (late.length === 0) return null;
  const who = late.slice(0, 3).map(({ ticketNumber, receiverName }) => `${ticketNumber} (${receiverName})`);
  return (
    <Notice
      look="warn"
      live
      action={
        <>
          <Button look="bare" onClick={onShow}>
            {words.showOverdue}
          </Button>
          <Button look="bare" icon="close" iconOnly onClick={() => setClosed(new Set([...closed, ...late.map(({ id }) => id)]))}>
            {common.close}
          </Button>
        </>
      }
    >
      {words.overdue(who.join(', ') + (late.length > who.length ? '…' : ''))}
    </Notice>
  );
}
