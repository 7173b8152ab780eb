import type { TemplateRemark } from '../../outside';
import { Badge, Notice } from '../../parts';
import { useLanguage, useWords } from '../../words';

const looks = { error: 'block', warning: 'warn', hint: 'hint' } as const;

/** What is wrong with a template: mistakes, manners, and personal data left in it. */
export function Checks({ remarks }: { readonly remarks: readonly TemplateRemark[] }) {
  const { studio, library, secretKind } = useWords();
  const kinds: Readonly<Record<string, string>> = secretKind;
  const language = useLanguage();
  return (
    <section className="card" aria-label={studio.edit.checks}>
      <h2>{studio.edit.checks}</h2>
      {remarks.length === 0 && <Notice look="good">{studio.edit.clean}</Notice>}
      <ul className="studio-remarks">
        {remarks.map(({ line, severity, message, secret }, nth) => (
          // The same may be said twice of one line.
          <li key={`${nth} ${line} ${message.en} ${secret}`}>
            <Badge look={looks[severity]}>{library[severity]}</Badge>{' '}
            {line > 0 && <span className="studio-plan__line">{studio.edit.line(line)}</span>} {message[language]}
            {secret !== undefined && `: ${kinds[secret] ?? secret}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
