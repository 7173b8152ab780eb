import { useState } from 'react';
import { begin, type Case, emptyCase, type Script } from '@/utils/script';
import { ScriptRun } from '../../desk';
import { Badge, Button } from '../../parts';
import { useWords } from '../../words';
import type { Named } from './named';

/** A run through a script as an operator will have it, with nothing written anywhere. */
export function TryOut({ script, named }: { readonly script: Script; readonly named: Named }) {
  const words = useWords().studio.sources.script;
  const [state, setState] = useState<Case>();
  const title = (id: string): string => named.templates.find((one) => one.id === id)?.title ?? id;
  return (
    <section className="card" aria-label={words.try}>
      <h2>{words.try}</h2>
      <p className="card__why">{words.tryWhy}</p>
      {state && (
        <ScriptRun
          script={script}
          state={state}
          place={state.place ?? begin(script)}
          onChange={(part) => setState(part.script === '' ? undefined : { ...state, ...part })}
          onPut={() => {}}
          reply={(id) => <Badge>{title(id)}</Badge>}
          onEscalate={() => {}}
        />
      )}
      <div className="card__row">
        <Button onClick={() => setState(emptyCase)}>{state ? words.again : words.start}</Button>
      </div>
    </section>
  );
}
