import type { Problem } from '@/utils/library';
import { Badge, Notice } from '../../parts';
import { useLanguage, useWords } from '../../words';
import { told } from './told';

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
        {problems.map((problem, nth) => (
          <li key={`${nth} ${problem.line} ${problem.field} ${problem.message.en}`}>
            <Badge look={problem.severity === 'error' ? 'block' : 'warn'}>{library[problem.severity]}</Badge>{' '}
            {problem.line > 0 && (
              <button type="button" className="link" onClick={() => onLine(problem.line)}>
                {words.toLine(problem.line)}
              </button>
            )}{' '}
            {told(problem, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
