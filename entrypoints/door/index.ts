import { defineUnlistedScript, type Browser } from '#imports';
import { faultWords } from '@/locales/fault';
import { belongsToParent } from '../desk/own-frame';
import { standAtDoor, type Door } from './door';
import { firstInLine, type First } from './first';
import { askPlainly } from './plain-dialog';

/** What the door leaves on the isolated world's own global, for the desk and for the extension's pages. */
export interface Left {
  otklikDesk?: 'from-start' | 'late';
  /** Said before the door is brought into a page that stood before it. */
  otklikLate?: boolean;
  /** Brings the desk; resolves when it is there. */
  otklikWake?: () => Promise<void>;
  otklikFirst?: First;
  /** The plain question, for the desk's own last resort. */
  otklikAsk?: typeof askPlainly;
  /** Whether the door that left this is of the extension as it runs now. */
  otklikAlive?: () => boolean;
}

/**
 * The browser's interface to extensions, looked up at the operator's first act: at its first touch the browser builds it,
 * and every page would pay for that as it loads.
 */
const extension = () => {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  return (browser?.runtime?.id === undefined ? chrome : browser)?.runtime;
};

const alive = (): boolean => extension()?.id !== undefined;

/** How long an answer is waited for, the first time and the second (ms). */
const patienceMs = [1000, 2000];

/** The last resort, in a root of its own: the desk that has a better one did not come. */
async function ask(): Promise<boolean> {
  const own = document.createElement('otklik-desk');
  own.style.cssText = 'all:initial';
  document.documentElement.append(own);
  const words = faultWords[navigator.language.startsWith('ru') ? 'ru' : 'en'];
  const goes = await askPlainly(own.attachShadow({ mode: 'closed' }), words, '');
  own.remove();
  return goes;
}

const heard = 'pointerdown mousedown pointerup mouseup click keydown keypress keyup submit formdata focusin blur load'.split(' ');

/** What is not needed before the operator's first act: every page would pay for it as it loads. */
function stand(leave: () => void): Door {
  const left = globalThis as Left;
  const first = firstInLine();
  const brought = (wait: number): Promise<boolean> => {
    // The door knows one message; the library that the desk talks by would be larger than all of it.
    const asked = extension()
      ?.sendMessage({ id: 0, type: 'deskWanted', timestamp: Date.now() })
      .catch(() => undefined);
    return Promise.race([asked, new Promise((resolve) => setTimeout(resolve, wait))]).then(first.taken);
  };
  left.otklikFirst = first;
  left.otklikAsk = askPlainly;
  return standAtDoor(window, {
    first,
    ask,
    leave,
    alive,
    async bring() {
      // A background that is ended in the middle answers nobody: it is asked once more.
      for (const wait of patienceMs) if (first.taken() || (await brought(wait))) return;
      throw new Error('no answer');
    },
  });
}

/**
 * All that a page carries of ours from its start: a few listeners. The desk itself is brought when the operator's first
 * focus or press needs it, so that loading a page costs next to nothing.
 */
export default defineUnlistedScript(() => {
  // A frame that the page wrote itself is looked after by the desk of that page.
  if (belongsToParent(window)) return;
  const left = globalThis as Left;
  // A site of the operator's and of the company's gets it twice, and so do open tabs when another site is granted.
  if (left.otklikAlive?.() === true) return;
  left.otklikAlive = alive;
  left.otklikDesk = left.otklikLate === true ? 'late' : 'from-start';
  let door: Door | undefined;
  const stood = (): Door => (door ??= stand(leave));
  // Nothing has the focus in most pages when they have loaded, and nothing of ours has to stand there for that.
  const met = (event: Event): void => {
    if (event.type !== 'load' || document.activeElement !== document.body) stood().met(event);
  };
  const leave = (): void => heard.forEach((type) => removeEventListener(type, met, true));
  // By a plain flag: a signal and a record of options for each would be a third of what a page pays as it loads.
  for (const type of heard) addEventListener(type, met, true);
  left.otklikWake = () => stood().wake();
  // What has the focus in a page that stood before us is told by no event.
  if (left.otklikLate === true) stood().met(new Event('load'));
});
