import { useEffect, useState } from 'react';
import { Button, isFull, Notice } from '../parts';
import { useWords } from '../words';

/** Whatever fails while nothing on the page waits for it is told here, and stays in sight until it is closed. */
export function Mishap() {
  const { options, common } = useWords();
  const [said, setSaid] = useState<'full' | 'failed'>();
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent): void => setSaid(isFull(reason) ? 'full' : 'failed');
    window.addEventListener('unhandledrejection', tell);
    return () => window.removeEventListener('unhandledrejection', tell);
  }, []);
  if (said === undefined) return undefined;
  return (
    <div className="options-page__mishap">
      <Notice
        look="block"
        live
        action={
          <Button look="bare" icon="close" iconOnly onClick={() => setSaid(undefined)}>
            {common.close}
          </Button>
        }
      >
        {options.mishap[said]}
      </Notice>
    </div>
  );
}
