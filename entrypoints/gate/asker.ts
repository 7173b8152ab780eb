import { browser } from '#imports';
import { onMessage, sendMessage, type GateAnswer, type GateQuestion } from '@/platform/desk';

/** The frame of the host page that asks. */
export interface Asker {
  readonly tabId: number;
  readonly frameId: number;
}

/** Takes questions of the desks in our own tab. Those of other tabs are left unanswered, for their own gates. */
export function listen(asked: (question: GateQuestion, asker: Asker) => void): void {
  const own = browser.tabs.getCurrent();
  let last = '';
  onMessage('gateAsked', async ({ data, sender }) => {
    const { tab, frameId } = sender;
    if (tab?.id === undefined || frameId === undefined || tab.id !== (await own)?.id) return new Promise<boolean>(() => {});
    // The desk repeats its question until it hears that it has arrived.
    if (data.id !== last) {
      last = data.id;
      asked(data, { tabId: tab.id, frameId });
    }
    return true;
  });
}

export async function reply(asker: Asker, answer: GateAnswer): Promise<void> {
  await sendMessage('gateAnswered', answer, asker);
}
