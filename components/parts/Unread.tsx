import { useWords } from '../words';
import { Button } from './Button';
import { Notice } from './Notice';

interface Props {
  readonly of: { readonly state: 'loading' | 'failed' | 'ready'; readonly again: () => void };
}

/** Says that something could not be read, with the way to ask for it again; nothing of what could be. */
export function Unread({ of: { state, again } }: Props) {
  const { common } = useWords();
  if (state !== 'failed') return null;
  return (
    <Notice look="warn" live action={<Button onClick={again}>{common.retry}</Button>}>
      {common.unread}
    </Notice>
  );
}
