import { useEffect, useRef } from 'react';
import { Button, Icon } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly name: string;
  readonly fault: string;
  /** Whether it can be answered yet. */
  readonly ready: boolean;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** Our own check failed: the operator is told so in plain words, and decides about an unchecked text. */
export function Fault({ name, fault, ready, onBack, onSend }: Props) {
  const { gate } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <>
      <header className="gate__head gate__head--fault">
        <Icon name="warn" />
        <h1 id={`${name}-title`}>{gate.faultTitle}</h1>
        <p id={`${name}-why`}>
          {gate.faultWhy} {gate.notSent}
        </p>
        <details>
          <summary>{gate.faultDetail}</summary>
          <code>{fault}</code>
        </details>
      </header>
      <footer className="gate__foot actions">
        <Button look="bare" aria-disabled={!ready} onClick={onSend}>
          {gate.unchecked}
        </Button>
        <span className="actions__gap" />
        <Button ref={back} look="main" aria-disabled={!ready} onClick={onBack}>
          {gate.back}
        </Button>
      </footer>
    </>
  );
}
