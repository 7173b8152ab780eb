import { useState } from 'react';
import { situations } from '@/utils/etiquette';
import { useWords, useLanguage } from '../words';
import './phrases.css';

interface Props {
  /** The language of the reply. */
  readonly lang: 'ru' | 'en';
  /** What tells the letter that is answered from any other; nothing while it is still being read. */
  readonly letter: string | undefined;
  readonly onInsert: (phrase: string) => void;
}

/** The phrase bank: the hard places of a reply by situation, each phrase a press away from the draft. */
export function Phrases({ lang, letter, onInsert }: Props) {
  const { palette } = useWords();
  const spoken = useLanguage();
  const [opened, setOpened] = useState<{ readonly id: string; readonly letter: string | undefined }>();
  // Opened before the letter was read: it is this letter that they were opened for.
  if (opened && opened.letter === undefined && letter !== undefined) setOpened({ ...opened, letter });
  const chosen = opened?.letter === letter ? opened?.id : undefined;
  const situation = situations.find(({ id }) => id === chosen);
  return (
    <section className="phrases" aria-label={palette.phrases}>
      <div className="phrases__situations scroll">
        <span aria-hidden>{palette.phrases}</span>
        {situations.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-expanded={id === chosen}
            aria-controls="palette-phrases"
            onClick={() => setOpened(id === chosen ? undefined : { id, letter })}
          >
            {name[spoken]}
          </button>
        ))}
      </div>
      <ul id="palette-phrases" className="phrases__list scroll" lang={lang} hidden={situation === undefined}>
        {situation?.[lang].map((phrase) => (
          <li key={phrase}>
            <button type="button" onClick={() => onInsert(phrase)}>
              {phrase.replaceAll(/\{\{([^{}]*)\}\}/gu, '[$1]')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
