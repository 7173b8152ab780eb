import { useState } from 'react';
import { Button } from '../parts';
import { useWords } from '../words';

interface Props {
  readonly id: string;
  /** In words. */
  readonly name: string;
  readonly value: string;
  readonly onInsert: (text: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** One fact of a reference, to be put into the draft or the clipboard. */
export function Fact({ id, name, value, onInsert, onCopy }: Props) {
  const { lookUp } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className="fact">
      <dt title={id}>{name}</dt>
      <dd>
        <span className="fact__value">{value}</span>
        <Button look="bare" icon="insert" iconOnly onClick={() => onInsert(value)}>
          {lookUp.insertFact(name)}
        </Button>
        <Button look="bare" icon={copied ? 'check' : 'copy'} iconOnly onClick={() => void onCopy(value).then(() => setCopied(true))}>
          {lookUp.copyFact(name)}
        </Button>
      </dd>
    </div>
  );
}
