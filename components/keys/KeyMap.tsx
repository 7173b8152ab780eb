import { useEffect, useRef } from 'react';
import { keyName } from '@/locales/key-name';
import { Keys } from '../parts';
import { useWords } from '../words';
import './key-map.css';

interface Props {
  /** Shown by a key: it gets the focus, else a screen reader says nothing of it. */
  readonly focused?: boolean;
  readonly paletteKey: string;
  readonly findingKey: string;
}

/** Every key of the product: shown by “?”, and in the settings. */
export function KeyMap({ focused = false, paletteKey, findingKey }: Props) {
  const whole = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) whole.current?.focus();
  }, [focused]);
  const { keys, palette } = useWords();
  const groups = [
    [
      keys.everywhere,
      [
        [keyName(paletteKey), keys.palette],
        [keyName(findingKey), keys.remark],
        ['Tab', keys.stops],
        ['Ctrl+Z', keys.undo],
      ],
    ],
    [
      keys.inPalette,
      [
        ['↑ ↓', keys.move],
        ['Enter', keys.insert],
        ['Ctrl+1…5', keys.nth],
        ['Alt+↑ ↓', keys.question],
        ['Tab', keys.preview],
        ['Shift+Tab', keys.back],
        ['Esc', keys.close],
        ['?', keys.map],
      ],
    ],
    [keys.inPanel, [['Alt+Enter', keys.sayBack]]],
    [
      keys.inGate,
      [
        ['Enter', keys.gateMask],
        ['Esc', keys.gateBack],
        [keys.space, keys.gateSwitch],
        ['N', keys.gateSpare],
      ],
    ],
  ] as const;
  return (
    <section ref={whole} className="key-map scroll" aria-label={palette.keys} tabIndex={0}>
      {groups.map(([title, rows]) => (
        <div key={title}>
          <h3>{title}</h3>
          <dl>
            {rows.map(([key, what]) => (
              <div key={key} className="key-map__row">
                <dt>
                  <Keys of={key} />
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
