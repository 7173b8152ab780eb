import { Button, Notice, Unread, useLoaded } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import { CompanySites } from './CompanySites';
import { HostFiles } from './HostFiles';
import type { OptionsProps } from './options-props';
import { AddressField, covers, siteName, useAddress } from '../site-address';

export function SitesSection({ settings, port, sites }: OptionsProps) {
  const words = useWords().sites;
  const granted = useLoaded(() => sites.granted(), [sites]);
  const { address, setAddress, wrong, said, submit } = useAddress(
    (origin) => sites.request(origin),
    words.refused,
    () => granted.again(),
  );
  const company = useLoaded(() => sites.ofCompany(), [sites]);
  const set = company.state === 'ready' ? company.value : [];
  const list = (granted.state === 'ready' ? granted.value : []).filter((pattern) => !set.some((one) => one.pattern === pattern));
  const hiddenOn = (pattern: string) => settings.hiddenOn.filter((origin) => covers(pattern, origin));
  // Also where a site was let in by its company, or not any more: what was hidden can be brought back.
  const elsewhere = settings.hiddenOn.filter((origin) => !list.some((pattern) => covers(pattern, origin)));
  const show = (origins: readonly string[]) =>
    void port.change((now) => ({ hiddenOn: now.hiddenOn.filter((origin) => !origins.includes(origin)) }));

  return (
    <>
      {set.length > 0 && (
        <CompanySites set={set} request={(patterns) => void sites.requestAll(patterns).then(() => (granted.again(), company.again()))} />
      )}
      <Card title={words.granted}>
        <Unread of={granted} />
        {list.length + elsewhere.length === 0 && granted.state === 'ready' && <p className="card__why">{words.none}</p>}
        <ul className="card__list">
          {list.map((pattern) => (
            <li key={pattern}>
              <span>
                {siteName(pattern)}
                {hiddenOn(pattern).length > 0 && <small> — {words.hidden}</small>}
              </span>
              {hiddenOn(pattern).length > 0 && (
                <Button look="bare" onClick={() => show(hiddenOn(pattern))}>
                  {words.showButton}
                </Button>
              )}
              <Button
                look="bare"
                aria-label={words.release(siteName(pattern))}
                onClick={() => void sites.release(pattern).then(granted.again)}
              >
                {words.off}
              </Button>
            </li>
          ))}
          {elsewhere.map((origin) => (
            <li key={origin}>
              <span>
                {siteName(origin)}
                <small> — {words.hidden}</small>
              </span>
              <Button look="bare" onClick={() => show([origin])}>
                {words.showButton}
              </Button>
            </li>
          ))}
        </ul>
        <form className="card__row" onSubmit={submit} noValidate>
          <div style={{ flex: '1 1 14rem' }}>
            <AddressField address={address} setAddress={setAddress} wrong={wrong} />
          </div>
          <div className="field">
            <span aria-hidden="true">&nbsp;</span>
            <Button type="submit">{words.add}</Button>
          </div>
        </form>
        {said && (
          <Notice look={said.look} live>
            {said.text}
          </Notice>
        )}
      </Card>
      <HostFiles sites={sites} />
    </>
  );
}
