import { useWords } from '../words';
import { Notice } from './Notice';
import type { Acting } from './use-act';

interface Props {
  readonly of: Pick<Acting, 'hindered'>;
  /** What has not been done, in a sentence. */
  readonly what: string;
}

/** Says that an act was not done, why, and what helps. */
export function Hindered({ of: { hindered }, what }: Props) {
  const { trouble } = useWords();
  if (hindered === undefined) return null;
  return (
    <Notice look={hindered === 'waits' ? 'warn' : 'block'} live>
      {what} {trouble.hindered[hindered]}
    </Notice>
  );
}
