import type { PrivateSpan } from '@/utils/redaction';
import { Switch } from '../parts';
import { useWords } from '../words';
import type { Segment } from './segments';
import './secrets.css';

interface Props {
  readonly segments: readonly Segment[];
  readonly secrets: readonly PrivateSpan[];
  readonly masked: ReadonlySet<number>;
  readonly onSwitch: (secret: number, masked: boolean) => void;
}

/** Every secret with a switch: masked unless the operator says otherwise. */
export function Secrets({ segments, secrets, masked, onSwitch }: Props) {
  const { gate, secretKind } = useWords();
  const kinds: Readonly<Record<string, string>> = secretKind;
  return (
    <section className="secrets">
      <h2>{gate.secrets}</h2>
      <ul>
        {segments.map(({ text, secret, mask }) => {
          const found = secret === undefined ? undefined : secrets[secret];
          if (secret === undefined || found === undefined) return null;
          const kind = kinds[found.type] ?? found.type;
          const on = masked.has(secret);
          return (
            <li key={secret}>
              <Switch on={on} label={gate.hide(kind, text)} onChange={(now) => onSwitch(secret, now)}>
                <span className="secrets__row">
                  <span className="secrets__kind">{kind}</span>
                  <span className={on ? 'secrets__value secrets__value--gone' : 'secrets__value'}>{text}</span>
                  <span className={on ? 'secrets__fate secrets__fate--on' : 'secrets__fate'}>{on ? `→ ${mask}` : gate.off}</span>
                </span>
                {found.because !== '' && <span className="secrets__because">{gate.because(found.because)}</span>}
              </Switch>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
