import { useState } from 'react';
import { openAt, type Receiver } from '@/utils/escalation';
import { Badge, Button } from '../parts';
import { now, useWords } from '../words';
import './receiver-card.css';

interface Props {
  readonly receiver: Receiver;
  readonly onCopy: (text: string) => Promise<void>;
}

/** A department or a person: what they answer for, how and when they are reached. */
export function ReceiverCard({ receiver: { name, answers, channel, email, phone, hours }, onCopy }: Props) {
  const { lookUp } = useWords();
  const [copied, setCopied] = useState('');
  const copy = (text: string) => void onCopy(text).then(() => setCopied(text));
  return (
    <li className="receiver-card">
      <div className="receiver-card__head">
        <h2>{name}</h2>
        {hours !== '' && (openAt(hours, now()) ? <Badge look="good">{lookUp.open}</Badge> : <Badge look="warn">{lookUp.closed}</Badge>)}
      </div>
      {answers.length > 0 && <p>{answers.join(', ')}</p>}
      <p className="receiver-card__how">
        {lookUp.reachedBy(lookUp.channels[channel])}
        {hours !== '' && ` · ${hours}`}
      </p>
      {[email, phone]
        .filter((each) => each !== '')
        .map((each) => (
          <p key={each} className="receiver-card__address">
            <span>{each}</span>
            <Button look="bare" icon={copied === each ? 'check' : 'copy'} iconOnly onClick={() => copy(each)}>
              {lookUp.copyFact(each)}
            </Button>
          </p>
        ))}
    </li>
  );
}
