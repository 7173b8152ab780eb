import { Button, Notice, useFocusHome } from '../parts';
import { useWords } from '../words';
import type { useUndo } from './use-undo';

/** The last thing done, with the button that takes it back. */
export function Undoing({ undoing }: { readonly undoing: ReturnType<typeof useUndo> }) {
  const { studio, common } = useWords();
  const { said, doing } = undoing;
  const home = useFocusHome<HTMLDivElement>(said);
  if (doing !== undefined) {
    return (
      <div role="status" className="studio-progress">
        <progress aria-label={doing} />
        <span>{doing}</span>
      </div>
    );
  }
  if (said === undefined) return undefined;
  const { batch, failed } = said;
  return (
    <div className="studio-said" ref={home} tabIndex={-1}>
      <Notice
        look={failed ? 'block' : 'good'}
        live
        action={
          <>
            {batch !== undefined && <Button onClick={() => void undoing.undo(batch)}>{studio.list.undo}</Button>}
            <Button look="bare" icon="close" iconOnly onClick={undoing.close}>
              {common.close}
            </Button>
          </>
        }
      >
        {said.words}
      </Notice>
    </div>
  );
}
