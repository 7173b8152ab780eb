import { browser } from '#imports';
import { lineOver, type Answers, type Line } from './line';
import { sendMessage } from '../messages';

/** What a desk says when it opens the line to its page. */
const mark = 'otklikLine';

/** The origin of our pages. In Chromium the address in a frame of ours is another at every start, and the page's origin is not. */
function originOf(frame: HTMLIFrameElement): string {
  const { protocol, origin } = new URL(frame.src);
  return protocol === 'chrome-extension:' ? `${protocol}//${browser.runtime.id}` : origin;
}

/** A frame of ours that the desk put over the host page. */
export function lineToPage<Page>(frame: HTMLIFrameElement, token: string, here: Answers): Line<Page> {
  const { port1, port2 } = new MessageChannel();
  // Only a page of our own origin gets it: the host cannot take the frame's place.
  frame.contentWindow?.postMessage({ [mark]: token }, originOf(frame), [port2]);
  return lineOver(port1, here);
}

/**
 * The line to the desk that this page stands over. Any site may put a page of ours into a frame and speak to it: the
 * background knows whether the line was opened by a desk in this very tab.
 */
export function lineToDesk<Desk>(here: Answers): Promise<Line<Desk>> {
  return new Promise((resolve) => {
    async function meet({ data, ports, source }: MessageEvent): Promise<void> {
      const token: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, mark) : undefined;
      const [port] = ports;
      if (typeof token !== 'string' || port === undefined || source !== window.parent) return;
      if (await sendMessage('isLine', token)) resolve(lineOver(port, here));
    }
    window.addEventListener('message', (event) => void meet(event));
  });
}
