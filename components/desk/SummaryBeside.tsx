import { useEffect } from 'react';
import { type Case, wordQuestions } from '@/utils/script';
import { Badge, Button, Notice } from '../parts';
import { useWords } from '../words';
import { Asks } from './Asks';
import { asksOf, moodWordsOf, paraphraseOf, type Told } from './known';
import { looks } from './mood-looks';
import './summary-card.css';

interface Props {
  readonly told: Told;
  readonly state: Case;
  readonly onChange: (part: Partial<Case>) => void;
  readonly onPut: (text: string) => void;
}

/** The request in a few lines beside the ticket. Its facts stand below, where replies take them from. Alt+Enter says it back. */
export function SummaryBeside({ told, state, onChange, onPut }: Props) {
  const { summary: words } = useWords().desk;
  const { letter, summary, lang } = told;
  const said = moodWordsOf(told);
  const back = paraphraseOf(told, state);
  const { missing, mood, gist } = summary;

  useEffect(() => {
    if (back === '') return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      event.preventDefault();
      onPut(back);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [back, onPut]);

  return (
    <section className="summary-beside" aria-label={words.label}>
      {mood.name !== 'calm' && (
        <p className="summary-beside__mood">
          <Badge look={looks[mood.name]}>{words.mood[mood.name]}</Badge>
          {said !== '' && <span className="summary-card__aside">{said}</span>}
        </p>
      )}
      {mood.name === 'threatening' && <Notice look="block">{words.person}</Notice>}
      {asksOf(told, state).length > 0 ? (
        <Asks told={told} state={state} onChange={onChange} />
      ) : (
        gist && (
          <p>
            <span className="summary-card__aside">{words.noAsks}</span> {letter.slice(gist.start, gist.end)}
          </p>
        )
      )}
      <div className="summary-card__actions">
        {back !== '' && (
          <Button look="bare" icon="insert" title={`${back}\nAlt+Enter`} aria-keyshortcuts="Alt+Enter" onClick={() => onPut(back)}>
            {words.paraphrase}
          </Button>
        )}
        {missing.length > 0 && (
          <Button
            look="bare"
            icon="insert"
            onClick={() =>
              onPut(
                wordQuestions(
                  missing.map((kind) => ({ text: words.questions[kind], choices: [] })),
                  lang,
                ),
              )
            }
          >
            {words.askFor(missing.map((kind) => words.kinds[kind]).join(', '))}
          </Button>
        )}
      </div>
    </section>
  );
}
