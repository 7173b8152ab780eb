import { Notice } from '../parts';
import { useLanguage, useWords } from '../words';
import { Preview } from './Preview';
import type { Filling } from './use-filling';

/** The reply as it will be, or why it cannot be. */
export function Body({ filling: { rendered, failed } }: { readonly filling: Filling }) {
  const { answer, trouble } = useWords();
  const language = useLanguage();
  if (failed) return <Notice look="block">{trouble.title}</Notice>;
  if (rendered === undefined) return null;
  const [problem] = rendered.problems;
  return (
    <>
      {problem && (
        <Notice look="block">
          <strong>{answer.broken}</strong> {problem.message[language]}
        </Notice>
      )}
      <Preview html={rendered.html} />
    </>
  );
}
