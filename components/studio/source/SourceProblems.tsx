import type { Problem } from '@/utils/library';
import { Badge, Notice } from '../../parts';
import { useLanguage, useWords } from '../../words';

interface Props {
  readonly problems: readonly Problem[];
  readonly onLine: (line: number) => void;
}

/** What is wrong with a file; each leads to its line. */
export function SourceProblems({ problems, onLine }: Props) {
  const { studio, library } = useWords();
  const words = studio.sources;
  const language = useLanguage();
  return (
    <section className="card" aria-label={words.problems}>
      <h2>{words.problems}</h2>
      {problems.length === 0 && <Notice look="good">{words.clean}</Notice>}
      <ul className="studio-remarks">
        {problems.map(({ line, field, severity, message }) => (
          <li key={`${line} ${field} ${message.en}`}>
            <Badge look={severity === 'error' ? 'block' : 'warn'}>{library[severity]}</Badge>{' '}
            {line > 0 && (
              <button type="button" className="link" onClick={() => onLine(line)}>
                {words.toLine(line)}
              </button>
            )}{' '}
            {message[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
