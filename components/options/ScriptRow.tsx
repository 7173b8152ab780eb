import { useState } from 'react';
import { begin, type Case, emptyCase, type ParsedScript } from '@/utils/script';
import { Confirm } from '../confirm';
import { ScriptRun, type ScriptFile, type ScriptFilesPort } from '../desk';
import { Badge, Button } from '../parts';
import { useLanguage, useWords, writtenDate } from '../words';
import { ScriptMap } from './ScriptMap';
import './scripts-section.css';

interface Props {
  readonly file: ScriptFile;
  /** Nothing for the directory. */
  readonly parsed: ParsedScript | undefined;
  readonly scripts: ScriptFilesPort;
  readonly onChange: () => void;
}

/** One script: its map with what is wrong, a run through it, its versions. */
export function ScriptRow({ file, parsed, scripts, onChange }: Props) {
  const { settings: words } = useWords().desk;
  const { common } = useWords();
  const language = useLanguage();
  const [trial, setTrial] = useState<Case>();
  const script = parsed?.script;
  const title = script?.title ?? (parsed ? file.path : words.directory);
  const problems = parsed?.problems ?? [];
  const [older] = file.before;
  const place = trial?.place ?? (script && begin(script));

  return (
    <li>
      <details>
        <summary>
          <span className="script-files__title">{title}</span>
          <small>{script ? words.steps(script.steps.length) : file.path}</small>
          {problems.length > 0 && <Badge look="warn">{words.faulty(problems.length)}</Badge>}
        </summary>
        <div className="script-files__inside">
          {problems.length > 0 && (
            <ul className="script-files__problems">
              {problems.map(({ line, field, message }) => (
                <li key={`${line} ${field} ${message.en}`}>
                  {words.line(line)}: {message[language]}
                </li>
              ))}
            </ul>
          )}
          {script && <ScriptMap script={script} />}
          {script && trial && place && (
            <ScriptRun
              script={script}
              state={trial}
              place={place}
              onChange={(part) => setTrial(part.script === '' ? undefined : { ...trial, ...part })}
              onPut={() => {}}
              reply={(id) => <Badge>{id}</Badge>}
              onEscalate={() => {}}
            />
          )}
          <div className="card__row">
            {script && (
              <Button onClick={() => setTrial(trial ? undefined : emptyCase)} aria-expanded={trial !== undefined}>
                {trial ? common.close : words.preview}
              </Button>
            )}
            {older && (
              <Button onClick={() => void scripts.importFiles([{ path: file.path, source: older.source }]).then(onChange)}>
                {words.restore} ({words.versions(file.before.length)})
              </Button>
            )}
            <Confirm
              title={words.remove(title)}
              why={words.removeWhy}
              action={common.remove}
              onConfirm={() => void scripts.remove(file.id).then(onChange)}
            >
              <Button look="bare" icon="remove" aria-label={words.remove(title)}>
                {common.remove}
              </Button>
            </Confirm>
            <small>{words.saved(writtenDate(file.savedAt, language))}</small>
          </div>
        </div>
      </details>
    </li>
  );
}
