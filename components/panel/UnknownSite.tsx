import { useState, type FormEvent } from 'react';
import type { SitePort } from '../outside';
import { Blank, Button, Field, Notice } from '../parts';
import { originOf, siteName } from '../site-address';
import { useWords } from '../words';

interface Props {
  readonly sites: SitePort;
  readonly onGranted: () => void;
}

/** A page whose address the browser does not tell: the operator reads it off the address bar, and it is let in from here. */
export function UnknownSite({ sites, onGranted }: Props) {
  const { site: words, sites: of } = useWords();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const [said, setSaid] = useState<{ readonly look: 'good' | 'warn'; readonly text: string }>();

  function grant(event: FormEvent): void {
    event.preventDefault();
    const origin = originOf(address);
    setWrong(origin === undefined);
    if (origin === undefined) return;
    // The browser asks only in the click itself: nothing may be waited for before.
    void sites.request(origin).then((given) => {
      setSaid(given ? { look: 'good', text: of.added(siteName(origin)) } : { look: 'warn', text: words.refused });
      if (given) onGranted();
    });
  }
  return (
    <>
      {said && (
        <Notice look={said.look} live>
          {said.text}
        </Notice>
      )}
      <Blank
        icon="lock"
        title={words.unknown}
        action={
          <form onSubmit={grant} noValidate>
            <Field label={of.address} hint={of.addressHint} wrong={wrong ? of.addressWrong : undefined}>
              {(props) => (
                <input
                  {...props}
                  className="input"
                  inputMode="url"
                  autoComplete="off"
                  value={address}
                  onChange={({ target: { value } }) => setAddress(value)}
                />
              )}
            </Field>
            <Button look="main" type="submit">
              {words.grant}
            </Button>
          </form>
        }
      >
        {words.unknownWhy}
      </Blank>
    </>
  );
}
