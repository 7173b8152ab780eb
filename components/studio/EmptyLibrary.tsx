import type { LibraryPort, StudioPort } from '../outside';
import { Blank, Button, Notice, useLoaded } from '../parts';
import { useLanguage, useWords, writtenDate } from '../words';
import { go } from './go';

interface Props {
  readonly port: StudioPort;
  readonly library: LibraryPort;
}

/** The ways to a library: back to the one that was there, from another tool, or to begin with the starter pack. */
export function EmptyLibrary({ port, library }: Props) {
  const { studio, library: starter } = useWords();
  const language = useLanguage();
  const words = studio.list;
  const lost = useLoaded(() => port.backups.lost(), [port]);
  return (
    <>
      {lost.state === 'ready' && lost.value && (
        <Notice look="warn" live action={<Button onClick={() => void port.backups.bringBack()}>{words.bringBack}</Button>}>
          {words.lost(studio.backup.count(lost.value.documents), writtenDate(lost.value.at, language))}
        </Notice>
      )}
      <Blank
        icon="reply"
        title={words.empty}
        action={
          <div className="card__row">
            <Button look="main" onClick={() => go('import')}>
              {studio.import.title}
            </Button>
            <Button onClick={() => void library.installStarter(['ru'])}>{`${starter.starter}: ${starter.russian.toLowerCase()}`}</Button>
            <Button onClick={() => void library.installStarter(['en'])}>{`${starter.starter}: ${starter.english.toLowerCase()}`}</Button>
          </div>
        }
      >
        {words.emptyWhy}
      </Blank>
    </>
  );
}
