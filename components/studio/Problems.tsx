import type { Problem } from '@/utils/library';
import { Badge } from '../parts';
import { useLanguage, useWords } from '../words';
import './problems.css';

/** What is wrong with the files that were chosen: which file, which line, what. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { library: words } = useWords();
  const language = useLanguage();
  return (
    <section className="problems" aria-label={words.problems(problems.length)}>
      <h3>{words.problems(problems.length)}</h3>
      <ul className="scroll" tabIndex={0}>
        {problems.map(({ file, line, field, severity, message }) => (
          <li key={`${file} ${line} ${field} ${message.en}`}>
            <Badge look={severity === 'error' ? 'block' : 'warn'}>{words[severity]}</Badge>{' '}
            <span className="problems__place">
              {file}
              {line > 0 && `, ${words.line(line)}`}
              {field !== '' && `, ${field}`}
            </span>
            <p>{message[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
