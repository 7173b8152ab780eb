import { useState } from 'react';
import type { Script } from '@/utils/script';
import { Badge, Blank, Button, useLoaded } from '../parts';
import { useWords } from '../words';
import type { ScriptPort } from './ports';

interface Props {
  readonly scripts: ScriptPort;
  readonly letter: string;
  readonly mood: string;
  readonly onStart: (script: Script) => void;
}

/** Which script to go by: those that fit the letter with the reason, or any of them. */
export function ScriptChoice({ scripts, letter, mood, onStart }: Props) {
  const { script: words } = useWords().desk;
  const { common, trouble } = useWords();
  const found = useLoaded(() => Promise.all([scripts.scriptsFor(letter, mood), scripts.scripts()]), [scripts, letter, mood]);
  const [chosen, setChosen] = useState('');

  if (found.state === 'loading')
    return (
      <p className="said" aria-busy="true">
        {common.loading}
      </p>
    );
  if (found.state === 'failed')
    return (
      <Blank icon="warn" title={trouble.title} action={<Button onClick={found.again}>{common.retry}</Button>}>
        {trouble.why}
      </Blank>
    );
  const [hits, all] = found.value;
  if (all.length === 0)
    return (
      <Blank icon="reply" title={words.empty}>
        {words.emptyWhy}
      </Blank>
    );
  const picked = all.find(({ id }) => id === chosen);
  return (
    <section className="script-choice">
      {hits.length > 0 && <h2>{words.fitting}</h2>}
      {hits.length === 0 && <p className="said">{words.nothingFits}</p>}
      <ul>
        {hits.map(({ script, why, mood: byMood }) => (
          <li key={script.id} className="script-choice__row">
            <span>
              <strong>{script.title}</strong>
              <small>{byMood ? <Badge look="warn">{words.mood}</Badge> : why.length > 0 && words.why(why.join(', '))}</small>
            </span>
            <Button onClick={() => onStart(script)} aria-label={words.startNamed(script.title)}>
              {words.start}
            </Button>
          </li>
        ))}
      </ul>
      <div className="script-choice__all">
        <select className="input" aria-label={words.all} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{words.all}</option>
          {all.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <Button disabled={picked === undefined} onClick={() => picked && onStart(picked)}>
          {words.start}
        </Button>
      </div>
    </section>
  );
}
