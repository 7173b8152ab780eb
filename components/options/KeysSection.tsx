import { useState } from 'react';
import { KeyMap } from '../keys';
import { Button } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import type { OptionsProps } from './options-props';

/** Pages of the browser itself cannot be linked to: the address is copied. */
const address = { chrome: 'chrome://extensions/shortcuts', firefox: 'about:addons' } as const;

export function KeysSection({ settings, browser, copy }: OptionsProps) {
  const { keys, options, common } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Card title={options.keys}>
      <KeyMap paletteKey={settings.paletteKey} findingKey={settings.findingKey} />
      <p className="card__why" style={{ margin: 0 }}>
        {keys.change} {browser === 'chrome' ? keys.changeChrome : keys.changeFirefox}
      </p>
      <div className="card__row">
        <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy(address[browser]).then(() => setCopied(true))}>
          {copied ? common.copied : keys.copyAddress}
        </Button>
      </div>
    </Card>
  );
}
