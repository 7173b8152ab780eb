import type { Host } from '@/hosts';
import type { PageWords } from '@/locales/page';
import { said, sendMessage } from '@/platform/desk';
import { lastLetter, type TicketPart } from '@/utils/ticket';
import { reach } from './frames';
import { tellOperator } from './notice';

interface Needs {
  readonly host: () => Host;
  readonly page: Document;
  readonly root: () => ShadowRoot;
  readonly words: () => PageWords;
  readonly point: (parts: readonly TicketPart[]) => Promise<void>;
}

const enough = 60;

export interface Doubts {
  /** The draft was looked at: by now a tool that hides Send until something is written shows it. */
  drafted(text: string): void;
  /** Something that is no box of ours got the focus. */
  entered(element: HTMLElement): void;
}

/** What does not work on this site is said once, with what does; the side panel goes on showing it. */
export function sayingDoubts({ host, page, root, words, point }: Needs): Doubts {
  let looked = false;
  const here = new Set<string>();

  async function once(what: string, say: () => void): Promise<void> {
    const key = `${what} ${location.origin}`;
    if (here.has(key)) return;
    here.add(key);
    const before = await said.get();
    if (before.includes(key)) return;
    await said.set([...before, key]);
    say();
  }

  async function unreachable(frame: HTMLIFrameElement): Promise<void> {
    const { origin } = new URL(frame.src, location.href);
    if (!origin.startsWith('http') || (await sendMessage('isGranted', origin))) return;
    await once(`frame ${origin}`, () => tellOperator(root(), words().doubts.frame(new URL(origin).host)));
  }

  return {
    drafted(text) {
      if (looked || text.trim().length < enough) return;
      looked = true;
      if (host().sendControls(page).length > 0) return;
      void once('send', () => tellOperator(root(), words().doubts.send, { label: words().doubts.point, act: () => void point(['send']) }));
    },
    entered(element) {
      if (!/^i?frame$/.test(element.localName) || reach(element) !== undefined) return;
      // A letter without a box for its answer: then the box may well be in there.
      const ticket = host().readTicket(page);
      if (lastLetter(ticket) !== '' && ticket.doubts.includes('editor')) void unreachable(element as HTMLIFrameElement).catch(() => {});
    },
  };
}
