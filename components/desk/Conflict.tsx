import { situations } from '@/utils/etiquette';
import { Button, Icon } from '../parts';
import { useLanguage, useWords } from '../words';
import './conflict.css';

interface Props {
  /** The language of the reply. */
  readonly lang: 'ru' | 'en';
  readonly onPut: (text: string) => void;
  /** Leads to the script and the hand-over; left out where these stand below. */
  readonly onScript?: (() => void) | undefined;
}

/** So many phrases are read at a glance; the palette has them all. */
const most = 5;

/** What helps with an angry letter: the order of an answer, what not to write, phrases that calm, and the way to others. */
export default function Conflict({ lang, onPut, onScript }: Props) {
  const { conflict: words } = useWords().desk;
  const language = useLanguage();
  const calming = situations.find(({ id }) => id === 'calming');
  return (
    <details className="conflict">
      <summary>
        <Icon name="more" /> {words.title}
      </summary>
      <h3>{words.order}</h3>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{words.avoid}</h3>
      <ul>
        {words.avoids.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {calming && (
        <>
          <h3>{calming.name[language]}</h3>
          <ul className="conflict__phrases" lang={lang}>
            {calming[lang].slice(0, most).map((phrase) => (
              <li key={phrase}>
                <button type="button" onClick={() => onPut(phrase)}>
                  {phrase.replaceAll(/\{\{([^{}]*)\}\}/gu, '[$1]')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {onScript && <Button onClick={onScript}>{words.script}</Button>}
    </details>
  );
}
