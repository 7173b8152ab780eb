import { useState } from 'react';
import type { SitesPort } from '../outside';
import { Button, Notice, saveFile, Unread, useLoaded } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import { FileButton } from './FileButton';

/** Layouts that the operator pointed out or was given. */
export function HostFiles({ sites }: { readonly sites: SitesPort }) {
  const { sites: words, common } = useWords();
  const files = useLoaded(() => sites.hostFiles(), [sites]);
  const [said, setSaid] = useState<{ readonly look: 'good' | 'warn'; readonly text: string }>();
  const list = files.state === 'ready' ? files.value : [];

  async function add(source: string): Promise<void> {
    const title = await sites.addHostFile(source);
    setSaid(title === undefined ? { look: 'warn', text: words.hostWrong } : { look: 'good', text: words.hostAdded(title) });
    files.again();
  }

  return (
    <Card title={words.hosts} why={words.hostsWhy}>
      <Unread of={files} />
      {list.length === 0 && files.state === 'ready' && <p className="said">{words.hostsNone}</p>}
      <ul className="card__list">
        {list.map(({ id, title }) => (
          <li key={id}>
            <span>{title || id}</span>
            <Button look="bare" onClick={() => void sites.exportHostFile(id).then((source) => saveFile(`${id}.json`, source))}>
              {words.exportHost}
            </Button>
            <Button look="bare" onClick={() => void sites.removeHostFile(id).then(files.again)}>
              {common.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="card__row">
        <FileButton label={words.importHost} accept=".json" onRead={(source) => void add(source)} />
      </div>
      {said && (
        <Notice look={said.look} live>
          {said.text}
        </Notice>
      )}
    </Card>
  );
}
