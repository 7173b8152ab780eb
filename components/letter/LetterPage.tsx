import { useState } from 'react';
import { type FormalLetter, letterFrom, letterRemarks, letterText, type LetterSource } from '@/utils/formal-letter';
import type { LetterPort, Settings, SettingsPort } from '../outside';
import { Blank, Button, Notice, saveFile, useLoaded } from '../parts';
import { useLanguage, useWords } from '../words';
import { LetterForm } from './LetterForm';
import { Sheet } from './Sheet';
import './letter.css';

interface Props {
  readonly port: LetterPort;
  readonly settings: Settings;
  readonly onSettings: Pick<SettingsPort, 'change'>;
  /** ISO date. */
  readonly today: string;
}

/** A reply as a formal letter: filled in beside the sheet, printed, or saved as a file of Word. */
export function LetterPage(props: Props) {
  const { letter: words, common } = useWords();
  const { port, settings, today } = props;
  const loaded = useLoaded(() => port.load(), [port]);
  if (loaded.state === 'loading') return <p aria-busy="true">{common.loading}</p>;
  if (loaded.state === 'failed' || loaded.value === undefined)
    return (
      <main>
        <Blank icon="reply" title={words.gone}>
          {words.goneWhy}
        </Blank>
      </main>
    );
  const { source, edited } = loaded.value;
  return <Desk {...props} source={source} first={edited ?? letterFrom(source, settings.profile, today)} />;
}

function Desk({ port, settings, onSettings, source, first }: Props & { readonly source: LetterSource; readonly first: FormalLetter }) {
  const { letter: words, common } = useWords();
  const language = useLanguage();
  const [letter, setLetter] = useState(first);
  const [said, setSaid] = useState('');
  const remarks = letterRemarks(letter);

  function change(now: FormalLetter): void {
    setLetter(now);
    setSaid('');
    void port.keep(now);
    const { position, signedBy, executorPhone } = now;
    const letterhead = { ...now.letterhead, position, signedBy, executorPhone };
    if (JSON.stringify(letterhead) !== JSON.stringify(settings.profile.letterhead))
      void onSettings.change(({ profile }) => ({ profile: { ...profile, letterhead } }));
  }

  async function save(): Promise<void> {
    try {
      const name = words.file(letter.number || source.number || letter.heading).replaceAll(/[\\/:*?"<>|]+/gu, '-');
      saveFile(`${name.slice(0, 80)}.docx`, await port.docx(letter));
      setSaid(words.saved);
    } catch {
      setSaid(common.failed);
    }
  }

  return (
    <div className="letter">
      <header className="letter__head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <div className="letter__acts">
          <Button look="main" onClick={() => void save()}>
            {words.save}
          </Button>
          <Button onClick={() => port.print()}>{words.print}</Button>
          <Button icon="copy" onClick={() => void port.copy(letterText(letter)).then(() => setSaid(common.copied))}>
            {words.copy}
          </Button>
          <span role="status">{said}</span>
        </div>
        {remarks.length === 0 ? (
          <Notice look="good">{words.complete}</Notice>
        ) : (
          <Notice look="warn">
            <strong>{words.missing(remarks.length)}</strong>
            <ul>
              {remarks.map((remark) => (
                <li key={remark.ru}>{remark[language]}</li>
              ))}
            </ul>
          </Notice>
        )}
      </header>
      <LetterForm letter={letter} onChange={change} />
      <main className="letter__sheet">
        <Sheet letter={letter} />
      </main>
    </div>
  );
}
