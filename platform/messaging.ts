import { browser, type Browser } from '#imports';

/** What a part hears: what was said, and by whom. */
interface Heard<Data> {
  readonly data: Data;
  readonly sender: Browser.runtime.MessageSender;
}

/** A frame of a tab, or all frames of it. */
interface Place {
  readonly tabId: number;
  readonly frameId?: number | undefined;
}

interface Said {
  readonly type: string;
  readonly data?: unknown;
}

type Answered = { readonly res?: unknown; readonly err?: { readonly name: string; readonly message: string } } | undefined;

/** The parameter and the answer of each message, by its name. */
type Messages<Protocol> = { readonly [Name in keyof Protocol]: (data: never) => unknown };

/** Typed messages between the parts of the extension: one who hears each in a part, its answer or its fault for the one who asks. */
export function messaging<Protocol extends Messages<Protocol>>() {
  type Name = keyof Protocol & string;
  type Data<N extends Name> = Parameters<Protocol[N]> extends [] ? undefined : Parameters<Protocol[N]>[0];
  type Answer<N extends Name> = Awaited<ReturnType<Protocol[N]>>;
  const ears = new Map<string, (heard: Heard<never>) => unknown>();

  function hear(said: unknown, sender: Browser.runtime.MessageSender, answer: (answered: Answered) => void): boolean {
    const { type, data } = (said ?? {}) as Said;
    const ear = ears.get(type);
    if (ear === undefined) return false;
    void (async () => ear({ data: data as never, sender }))().then(
      (res) => answer({ res }),
      (fault: unknown) =>
        answer({ err: fault instanceof Error ? { name: fault.name, message: fault.message } : { name: 'Error', message: String(fault) } }),
    );
    // The answer comes later.
    return true;
  }

  return {
    /**
     * @param at the desk of this frame, or those of this tab; without it the pages of the extension and its background
     * @throws when nobody answers, and what the one who hears it throws
     */
    async sendMessage<N extends Name>(type: N, data: Data<N>, at?: Place | number): Promise<Answer<N>> {
      const { tabId, frameId } = typeof at === 'number' ? { tabId: at, frameId: undefined } : (at ?? {});
      const said: Said = { type, data };
      const { runtime, tabs } = browser;
      const answered: Answered =
        tabId === undefined
          ? await runtime.sendMessage(said)
          : await tabs.sendMessage(tabId, said, frameId === undefined ? {} : { frameId });
      if (answered === undefined || answered === null) throw new Error('No response');
      if (answered.err) throw Object.assign(new Error(answered.err.message), { name: answered.err.name });
      return answered.res as Answer<N>;
    },
    /** Hears a message from now on; gives back what ends that. */
    onMessage<N extends Name>(type: N, ear: (heard: Heard<Data<N>>) => Answer<N> | Promise<Answer<N>>): () => void {
      if (ears.has(type)) throw new Error(`two hear ${type}`);
      if (ears.size === 0) browser.runtime.onMessage.addListener(hear);
      ears.set(type, ear);
      return () => {
        ears.delete(type);
        if (ears.size === 0) browser.runtime.onMessage.removeListener(hear);
      };
    },
  };
}
