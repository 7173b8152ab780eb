import { Button, Notice } from '../parts';
import { useWords } from '../words';
import { go } from './go';
import type { useDraft } from './use-draft';

interface Props {
  readonly draft: Pick<ReturnType<typeof useDraft>, 'dirty' | 'outcome' | 'save' | 'discard' | 'bringBack' | 'takeMine'>;
  /** Whether it can be saved as it is. */
  readonly ready: boolean;
  /** Whether its checks tell of a mistake: it is kept all the same, so that work can stop halfway. */
  readonly faulty?: boolean;
  /** The page that it was come from; without one there is no way back to show. */
  readonly back?: string;
}

/** What is done with a document as a whole, and what became of it. */
export function EditBar({ draft: { dirty, outcome, save, discard, bringBack, takeMine }, ready, faulty = false, back }: Props) {
  const words = useWords().studio.edit;
  return (
    <>
      <header className="studio-edit__bar">
        {back !== undefined && (
          <Button look="bare" onClick={() => go(back)}>
            {words.back}
          </Button>
        )}
        <span className="studio-edit__state" role="status">
          {dirty ? words.unsaved : outcome === 'saved' ? (faulty ? words.savedFaulty : words.saved) : bringBack ? words.discarded : ''}
        </span>
        {dirty && <Button onClick={discard}>{words.discard}</Button>}
        {bringBack && <Button onClick={bringBack}>{words.bringBack}</Button>}
        <Button look="main" disabled={!dirty || !ready} onClick={() => void save()}>
          {words.save}
        </Button>
      </header>
      {outcome === 'conflict' && (
        <Notice
          look="warn"
          live
          action={
            <>
              <Button onClick={() => void takeMine()}>{words.takeMine}</Button>
              <Button onClick={discard}>{words.takeTheirs}</Button>
            </>
          }
        >
          {words.conflict}
        </Notice>
      )}
      {(outcome === 'full' || outcome === 'failed') && (
        <Notice look="block" live>
          {words[outcome]}
        </Notice>
      )}
    </>
  );
}
