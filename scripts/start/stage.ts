import type { Browser, Page } from 'puppeteer-core';
import type { Inbox } from './server.ts';
import type { Step, Words } from './words.ts';

/** What the tour is played on, and how it is told. */
export interface Stage {
  readonly browser: Browser;
  readonly inbox: Inbox;
  readonly language: 'ru' | 'en';
  readonly words: Words;
  /** Tells what is done now, so that a failure can be named. */
  readonly at: (step: Step) => void;
  readonly say: (line: string) => void;
  /** Keeps what is to be seen, and leaves the onlooker time to see it. */
  readonly show: (page: Page, name: string) => Promise<void>;
  /** Called when the first suggestion stands on the screen. */
  readonly suggested: () => void;
}
