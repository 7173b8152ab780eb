import { useState, type FormEvent } from 'react';
import { useWords } from '../words';
import { originOf, siteName } from './site-address';

interface Said {
  readonly look: 'good' | 'warn';
  readonly text: string;
}

/**
 * An address that is typed and let in.
 * @param request asks the browser; true when the operator agreed
 * @param refused what is said when he did not
 */
export function useAddress(request: (origin: string) => Promise<boolean>, refused: string, answered: (given: boolean) => void) {
  const words = useWords().sites;
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [said, setSaid] = useState<Said>();
  function submit(event: FormEvent): void {
    event.preventDefault();
    const origin = originOf(address);
    setWrong(origin === undefined);
    if (origin === undefined) return;
    // The browser asks only in the click itself: nothing may be waited for before.
    void request(origin).then((given) => {
      setSaid(given ? { look: 'good', text: words.added(siteName(origin)) } : { look: 'warn', text: refused });
      if (given) setAddress('');
      answered(given);
    });
  }
  return { address, setAddress, wrong: isWrong ? words.addressWrong : undefined, said, submit };
}
