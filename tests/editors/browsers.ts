import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { built } from './build.ts';
import { browserPath } from '../../scripts/setup/browsers.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A browser with the test extension in it. */
export async function start(name: BrowserName): Promise<Browser> {
  const extension = join(built, 'extension');
  if (name === 'firefox') {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: browserPath('firefox'), headless: true });
    await browser.installExtension(extension);
    return browser;
  }
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-gpu', '--lang=ru'],
  });
}

export interface State {
  readonly text: string;
  readonly html: string;
  readonly changes: number;
  readonly dom: string;
}

declare global {
  interface Window {
    bench: {
      /** `formats`: a rich editor whose page takes no formatting from outside. */
      plain: boolean | 'formats';
      pause: number;
      mount(html: string, placement: string): Promise<void>;
      second(html: string): Promise<void>;
      unmount(): void;
      state(id: string): State;
      place(id: string): { x: number; y: number };
    };
    orders: Promise<unknown>;
  }
}

/** One tab: the page's own side (mount, state), the extension's side (order), and real keys and clicks. */
export class Tab {
  readonly page: Page;
  readonly name: BrowserName;
  took = 0;
  constructor(page: Page, name: BrowserName) {
    this.page = page;
    this.name = name;
  }

  async go(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
  }

  mount(html: string, placement: string): Promise<void> {
    return this.page.evaluate((text, where) => window.bench.mount(text, where), html, placement);
  }

  state(id = 'host'): Promise<State> {
    return this.page.evaluate((which) => window.bench.state(which), id);
  }

  /** An order to the content script, answered as data. */
  async order<T>(name: string, ...values: readonly unknown[]): Promise<T> {
    const detail = JSON.stringify({ id: Math.random(), name, values });
    const { answer, took } = await this.page.evaluate(
      (message) =>
        new Promise<{ answer: unknown; took: number }>((resolve) => {
          const { id, name: asked } = JSON.parse(message) as { id: number; name: string };
          const late = setTimeout(
            () => resolve({ answer: { fault: 'no answer from the content script' }, took: 0 }),
            asked === 'story' ? 60_000 : 20_000,
          );
          document.addEventListener('otklik-test-answer', function heard(event) {
            const told = JSON.parse((event as CustomEvent<string>).detail) as { id: number; answer: unknown; took: number };
            if (told.id !== id) return;
            clearTimeout(late);
            document.removeEventListener('otklik-test-answer', heard);
            resolve(told);
          });
          document.dispatchEvent(new CustomEvent('otklik-test-order', { detail: message }));
        }),
      detail,
    );
    this.took = took;
    if (answer && typeof answer === 'object' && 'fault' in answer) throw new Error(String(answer.fault));
    return answer as T;
  }

  async click(id = 'host'): Promise<void> {
    const { x, y } = await this.page.evaluate((which) => window.bench.place(which), id);
    await this.page.mouse.click(x, y);
  }

  /** What a story types: `text:` and words as by a quick hand, or the name of a key or chord. */
  async typed(keys: string): Promise<void> {
    if (!keys.startsWith('text:')) return this.keys(keys);
    // Sent one behind the other without waiting: the browser takes them in order.
    await Promise.all(Array.from(keys.slice('text:'.length), (char) => this.page.keyboard.type(char)));
  }

  /** Keys by name, `Control+z` for chords, `ArrowRight*6` for repetition. */
  async keys(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const [chord = '', times = '1'] = name.split('*');
      const parts = chord.split('+');
      const key = parts.pop() as 'Enter';
      for (const held of parts) await this.page.keyboard.down(held as 'Control');
      for (let n = Number(times); n > 0; n--) await this.page.keyboard.press(key);
      for (const held of parts.toReversed()) await this.page.keyboard.up(held as 'Control');
    }
  }
}
