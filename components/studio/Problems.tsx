import { useState } from 'react';
import type { Problem } from '@/utils/library';
import { Badge, Button } from '../parts';
import { useLanguage, useWords } from '../words';
import './problems.css';

/** As many are drawn at once: a large file may have a remark for each of its answers. */
const atOnce = 200;

/** What is wrong with the files that were chosen: which file, which line, what. Mistakes stand before warnings. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { library: words, studio } = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState(atOnce);
  const inOrder = problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return (
    <section className="problems" aria-label={words.problems(problems.length)}>
      <h3>{words.problems(problems.length)}</h3>
      <ul className="scroll" tabIndex={0}>
        {inOrder.slice(0, shown).map(({ file, line, field, severity, message }, at) => (
          <li key={at}>
            <Badge look={severity === 'error' ? 'block' : 'warn'}>{words[severity]}</Badge>{' '}
            <span className="problems__place">
              {file}
              {line > 0 && `, ${words.line(line)}`}
              {field !== '' && `, ${field}`}
            </span>
            <p>{message[language]}</p>
          </li>
        ))}
        {problems.length > shown && (
          <li>
            <Button onClick={() => setShown(shown + atOnce * 5)}>{studio.import.more(problems.length - shown)}</Button>
          </li>
        )}
      </ul>
    </section>
  );
}
