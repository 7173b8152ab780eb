import type { SitePort } from '../outside';
import { Blank, Button, Notice } from '../parts';
import { AddressField, useAddress } from '../site-address';
import { useWords } from '../words';

interface Props {
  readonly sites: SitePort;
  readonly onGranted: () => void;
}

/** A page whose address the browser does not tell: the operator reads it off the address bar, and it is let in from here. */
export function UnknownSite({ sites, onGranted }: Props) {
  const { site: words } = useWords();
  const { address, setAddress, wrong, said, submit } = useAddress(
    (origin) => sites.request(origin),
    words.refused,
    (given) => {
      if (given) onGranted();
    },
  );

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
          <form onSubmit={submit} noValidate>
            <AddressField address={address} setAddress={setAddress} wrong={wrong} />
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
