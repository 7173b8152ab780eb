import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field } from '../parts';
import { useWords } from '../words';
import './actions.css';

interface Props {
  /** Whether it can be answered yet. */
  readonly ready: boolean;
  /** A value that the company lets nobody leave as it is: there is no sending as is. */
  readonly locked: boolean;
  /** How many secrets will be masked. */
  readonly masking: number;
  readonly askReason: boolean;
  readonly onMask: () => void;
  readonly onBack: () => void;
  readonly onAsIs: (reason: string) => void;
}

/** What can be done with a held reply; the safe one is the main one. */
export function Actions({ ready, locked, masking, askReason, onMask, onBack, onAsIs }: Props) {
  const { gate } = useWords();
  const [asking, setAsking] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!asking) main.current?.focus({ preventScroll: true });
  }, [asking]);

  if (asking) return <Reason onSend={onAsIs} onBack={() => setAsking(false)} />;
  return (
    <div className="actions">
      {!locked && (
        <Button look="bare" aria-disabled={!ready} onClick={() => (askReason ? setAsking(true) : onAsIs(''))}>
          {gate.asIs}
        </Button>
      )}
      <span className="actions__gap" />
      <Button ref={masking === 0 ? main : undefined} look={masking === 0 ? 'main' : 'plain'} aria-disabled={!ready} onClick={onBack}>
        {gate.back}
      </Button>
      {masking > 0 && (
        <Button ref={main} look="main" icon="lock" aria-disabled={!ready} onClick={onMask}>
          {gate.send(masking)}
        </Button>
      )}
    </div>
  );
}

function Reason({ onSend, onBack }: { readonly onSend: (reason: string) => void; readonly onBack: () => void }) {
  const { gate, common } = useWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  function send(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else onSend(reason.trim());
  }

  return (
    <form className="actions actions--reason" onSubmit={send}>
      <Field label={gate.reason} hint={gate.reasonHint} wrong={missing && reason.trim() === '' ? gate.reasonMissing : undefined}>
        {(props) => (
          <input
            {...props}
            className="input"
            autoFocus
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Button onClick={onBack}>{common.cancel}</Button>
      <Button type="submit" look="danger">
        {gate.reasonSend}
      </Button>
    </form>
  );
}
