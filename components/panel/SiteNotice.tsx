import { useState } from 'react';
import type { PanelDeskPort, SitePort } from '../outside';
import { Blank, Button, Notice } from '../parts';
import { useWords } from '../words';
import { UnknownSite } from './UnknownSite';
import type { InFront } from './use-in-front';

interface Props {
  readonly inFront: InFront;
  readonly desk: Pick<PanelDeskPort, 'reload'>;
  readonly sites: SitePort;
}

/** What stands between this page and a working Otklik, with the way on; nothing when all is well. */
export function SiteNotice({ inFront: { site, ticket, look }, desk, sites }: Props) {
  const words = useWords().site;
  const { loading } = useWords().common;
  const [refused, setRefused] = useState(false);
  if (site === undefined) return <p className="said">{loading}</p>;

  async function grant(origin: string): Promise<void> {
    const given = await sites.request(origin);
    setRefused(!given);
    if (given) look();
  }

  if (site.state === 'not-granted' && site.origin === '') return <UnknownSite sites={sites} onGranted={look} />;
  if (site.state === 'not-granted') {
    const action = (
      <Button look="main" onClick={() => void grant(site.origin)}>
        {words.grant}
      </Button>
    );
    return (
      <>
        {refused && (
          <Notice look="warn" live>
            {words.refused}
          </Notice>
        )}
        <Blank icon="lock" title={words.notGranted(new URL(site.origin).host)} action={action}>
          {words.notGrantedWhy}
        </Blank>
      </>
    );
  }
  if (site.state === 'reload') {
    const action = (
      <Button icon="reload" onClick={() => void desk.reload()}>
        {words.reloadNow}
      </Button>
    );
    return (
      <Notice look="hint" action={action}>
        <strong>{words.reload}.</strong> {words.reloadWhy}
      </Notice>
    );
  }
  if (site.state === 'impossible') {
    return (
      <Notice look="hint">
        <strong>{words.impossible}.</strong> {words.impossibleWhy}
      </Notice>
    );
  }
  if (ticket !== undefined) return null;
  return (
    <Notice look="hint">
      <strong>{words.noTicket}.</strong> {words.noTicketWhy}
    </Notice>
  );
}
