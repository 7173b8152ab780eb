import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messaging } from './messaging';

interface Talk {
  ask(what: string): number | undefined;
  tell(): void;
}
type Hear = (said: unknown, sender: object, answer: (answered: unknown) => void) => boolean;
const sender = { id: 'otklik', url: 'https://desk.example/' };
let ears: Hear[];
const toTab = vi.fn<(tab: number, said: unknown, where: object) => Promise<unknown>>();

/** The browser's own way: everybody is asked, the first who says that an answer comes gives it. */
const deliver = (said: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    if (!ears.some((hear) => hear(structuredClone(said), sender, (answered) => resolve(JSON.parse(JSON.stringify(answered))))))
      resolve(undefined);
  });

beforeEach(() => {
  ears = [];
  toTab.mockReset();
  const onMessage = {
    addListener: (hear: Hear) => ears.push(hear),
    removeListener: (hear: Hear) => (ears = ears.filter((one) => one !== hear)),
  };
  Object.assign(fakeBrowser.runtime, { onMessage, sendMessage: deliver });
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab });
});

test('what one part asks another answers, and knows who asked; nothing is an answer, too', async () => {
  const { sendMessage, onMessage } = messaging<Talk>();
  onMessage('ask', async ({ data, sender: from }) => {
    expect(from).toEqual(sender);
    return data === 'length' ? data.length : undefined;
  });
  expect(await sendMessage('ask', 'length')).toBe(6);
  expect(await sendMessage('ask', 'nothing')).toBeUndefined();
});

test('a fault arrives with its name and words; where nobody hears, that is told', async () => {
  const { sendMessage, onMessage } = messaging<Talk>();
  await expect(sendMessage('tell', undefined)).rejects.toThrow('No response');
  onMessage('ask', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(sendMessage('ask', 'x')).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'no room' });
  await expect(sendMessage('tell', undefined)).rejects.toThrow('No response');
});

test('one hears a message in a part; when he ends that, another may, and the last one leaves the browser alone', () => {
  const { onMessage } = messaging<Talk>();
  const end = onMessage('tell', () => {});
  expect(() => onMessage('tell', () => {})).toThrow('two hear tell');
  end();
  expect(ears).toEqual([]);
  onMessage('tell', () => {});
  expect(ears).toHaveLength(1);
});

test('messages of others are left to them', async () => {
  messaging<Talk>().onMessage('tell', () => {});
  for (const other of [undefined, null, 'text', { type: 'toString' }, {}]) expect(await deliver(other)).toBeUndefined();
});

test('a desk is asked by its tab, and by its frame where that is told', async () => {
  toTab.mockResolvedValue({ res: 1 });
  const { sendMessage } = messaging<Talk>();
  expect(await sendMessage('ask', 'a', 7)).toBe(1);
  expect(await sendMessage('ask', 'a', { tabId: 7, frameId: 0 })).toBe(1);
  expect(toTab.mock.calls.map(([tab, , where]) => [tab, where])).toEqual([
    [7, {}],
    [7, { frameId: 0 }],
  ]);
});
