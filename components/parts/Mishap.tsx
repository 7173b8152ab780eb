import { useEffect, useState } from 'react';
import { useWords } from '../words';
import { Button } from './Button';
import { isFull } from './is-full';
import { Notice } from './Notice';
import './mishap.css';

/** Whatever fails while nothing on the page waits for it is told here, and stays in sight until it is closed. */
export function Mishap() {
  const { trouble, common } = useWords();
  const [said, setSaid] = useState<'full' | 'failed'>();
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent): void => setSaid(isFull(reason) ? 'full' : 'failed');
    window.addEventListener('unhandledrejection', tell);
    return () => window.removeEventListener('unhandledrejection', tell);
  }, []);
  if (said === undefined) return undefined;
  return (
    <div className="mishap">
      <Notice
        look="block"
        live
        action={
          <Button look="bare" icon="close" iconOnly onClick={() => setSaid(undefined)}>
            {common.close}
          </Button>
        }
      >
        {trouble.mishap[said]}
      </Notice>
    </div>
  );
}
