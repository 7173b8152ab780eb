import { useState } from 'react';
import { factLabel, type Reference } from '@/utils/library';
import type { ReferenceHit } from '../outside';
import { Badge, Button } from '../parts';
import { today, useLanguage, useWords, writtenDate } from '../words';
import { Fact } from './Fact';
import { excerptOf } from './passage';
import { ReferenceText } from './ReferenceText';
import './reference-card.css';

interface Props {
  readonly hit: ReferenceHit;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onOpened: () => void;
  readonly onInsert: (text: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** A reference: the passage that answers, its facts, and all of it on demand. */
export function ReferenceCard({ hit: { reference, passage, marks }, pinned, onPin, onOpened, onInsert, onCopy }: Props) {
  const { lookUp } = useWords();
  const [whole, setWhole] = useState(false);
  const toggle = () => {
    if (!whole) onOpened();
    setWhole(!whole);
  };
  // Two that are called alike and say the same are one to the eye, though replies know them by two names.
  const facts = Object.entries(reference.facts)
    .map(([name, value]) => ({ name, value, label: factLabel(reference, name) }))
    .filter(({ value, label }, at, all) => all.findIndex((one) => one.value === value && one.label === label) === at);
  return (
    <li className="reference-card">
      <div className="reference-card__head">
        <h2>{reference.title}</h2>
        <Validity reference={reference} />
      </div>
      {whole ? (
        <ReferenceText body={reference.body} passage={passage} label={reference.title} />
      ) : (
        <p className="reference-card__passage">
          {excerptOf(reference.body, passage, marks).map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
        </p>
      )}
      {facts.length > 0 && (
        <dl aria-label={lookUp.facts}>
          {facts.map(({ name, value, label }) => (
            <Fact key={name} id={name} name={label} value={value} onInsert={onInsert} onCopy={onCopy} />
          ))}
        </dl>
      )}
      <div className="reference-card__foot">
        <Button look="bare" aria-expanded={whole} onClick={toggle}>
          {whole ? lookUp.less : lookUp.more}
        </Button>
        <Button look="bare" aria-label={pinned ? lookUp.unpin(reference.title) : lookUp.pin(reference.title)} onClick={onPin}>
          {pinned ? lookUp.unpinShort : lookUp.pinShort}
        </Button>
        {reference.source !== undefined && <span>{lookUp.source(reference.source)}</span>}
      </div>
    </li>
  );
}

function Validity({ reference: { validFrom, validTo, reviewBy } }: { readonly reference: Reference }) {
  const { lookUp } = useWords();
  const language = useLanguage();
  const day = today();
  if (validTo !== undefined && validTo < day) return <Badge look="block">{lookUp.expired(writtenDate(validTo, language))}</Badge>;
  if (validFrom !== undefined && validFrom > day) return <Badge look="warn">{lookUp.notYet(writtenDate(validFrom, language))}</Badge>;
  if (reviewBy !== undefined && reviewBy < day) return <Badge look="warn">{lookUp.stale}</Badge>;
  return <Badge look="good">{lookUp.valid}</Badge>;
}
