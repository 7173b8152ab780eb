import type { SpareReason } from '@/utils/contact';
import type { PrivateSpan } from '@/utils/redaction';
import { Switch } from '../parts';
import { useWords } from '../words';
import type { Segment } from './segments';
import { Spare } from './Spare';
import { why } from './why';
import './secrets.css';

interface Props {
  readonly draft: string;
  readonly segments: readonly Segment[];
  readonly secrets: readonly PrivateSpan[];
  readonly masked: ReadonlySet<number>;
  /** Types that the company lets nobody leave as they are. */
  readonly locked: readonly string[];
  readonly onSwitch: (secret: number, masked: boolean) => void;
  /** Why a secret is none, by its index. */
  readonly spared: ReadonlyMap<number, SpareReason>;
  readonly onSpare: (secret: number, reason: SpareReason | undefined) => void;
}

/** Every secret with a switch: masked unless the operator says otherwise. */
export function Secrets({ draft, segments, secrets, masked, locked, onSwitch, spared, onSpare }: Props) {
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
          const isLocked = locked.includes(found.type);
          return (
            <li
              key={secret}
              onKeyDown={(event) => {
                if (isLocked || event.code !== 'KeyN' || event.ctrlKey || event.metaKey || event.altKey) return;
                event.preventDefault();
                onSpare(secret, spared.has(secret) ? undefined : 'not-personal');
              }}
            >
              <Switch on={on} disabled={isLocked} label={gate.hide(kind, text)} onChange={(now) => onSwitch(secret, now)}>
                <span className="secrets__row">
                  <span className="secrets__kind">{kind}</span>
                  <span className={on ? 'secrets__value secrets__value--gone' : 'secrets__value'}>{text}</span>
                  <span className={on ? 'secrets__fate secrets__fate--on' : 'secrets__fate'}>{on ? `→ ${mask}` : gate.off}</span>
                </span>
                {found.quoted === true && <span className="secrets__quoted">{gate.quoted}</span>}
                <span className="secrets__because">{why(found, draft, gate)}</span>
                {isLocked && <span className="secrets__because">{gate.locked}</span>}
              </Switch>
              {!isLocked && <Spare name={`${kind}, ${text}`} reason={spared.get(secret)} onSpare={(reason) => onSpare(secret, reason)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
