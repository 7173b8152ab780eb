// npm start: builds the extension, opens a browser with it on a sample inbox, and does the main job there in front of the onlooker.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { grantedBuild } from './granted.ts';
import { ensureBrowser, findBrowser, type Family } from './setup/browsers.ts';
import { openBrowser, type Opened } from './start/browser.ts';
import { openInbox } from './start/server.ts';
import { paletteKey, tour } from './start/tour.ts';
import { terminalLanguage, wordsIn, type Step } from './start/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What can be asked for; anything else is told with what there is. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        /** Without a window, and without waiting at the end. */
        headless: { type: 'boolean', default: false },
        /** Makes the README's picture. */
        picture: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split('.')[0] : String(error)}.`);
    console.error('npm start [-- --browser chromium|firefox] [--headless] [--picture]');
    process.exit(2);
  }
}

const asked = options();
const language = terminalLanguage(process.env);
const words = wordsIn[language];
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const window = hasDisplay && !asked.headless && !asked.picture;
const pictures = join(root, 'screenshots', 'start');
const readme = join(root, 'docs', language === 'ru' ? 'picture.ru.png' : 'picture.png');
const targets = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const readingMs = 1500;

const seconds = () => (performance.now() / 1000).toFixed(1);
const say = (line: string) => console.log(line);

const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ended.abort());

/** The browser that was asked for; else one that is here, else the one that Debian has. */
function chooseFamily(): Family {
  const wanted = asked.browser;
  if (wanted === 'chromium' || wanted === 'firefox') return wanted;
  return (['chromium', 'firefox'] as const).find((family) => findBrowser(family, root) !== undefined) ?? 'chromium';
}

async function build(family: Family): Promise<string> {
  say(words.building(family === 'chromium' ? 'Chrome' : 'Firefox'));
  const args = family === 'chromium' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], { cwd: root, signal: ended.signal });
  } catch (fault) {
    const { stdout = '', stderr = '', message } = fault as Error & { stdout?: string; stderr?: string };
    throw new Error(`wxt ${args.join(' ')}\n${stdout}${stderr || message}`, { cause: fault });
  }
  return grantedBuild(targets[family]);
}

async function show(page: Page, name: string): Promise<void> {
  ended.signal.throwIfAborted();
  if (asked.picture && name === 'palette') await page.screenshot({ path: readme });
  if (window) await wait(readingMs, undefined, { signal: ended.signal });
  else await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Until the window is closed or Ctrl+C is pressed. */
async function stay({ browser }: Opened): Promise<void> {
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    ended.signal.addEventListener('abort', () => resolve());
    if (!browser.connected || ended.signal.aborted) resolve();
  });
}

let step: Step = 'browser';
let opened: Opened | undefined;
let copy: string | undefined;
const inbox = await openInbox();
try {
  const family = chooseFamily();
  const built = build(family);
  // Where there is no browser yet, Debian's is fetched while the extension is built: one waits for the network, the other for the processor.
  const path = ensureBrowser(family, root);
  copy = await built;
  if (!window) {
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
  }
  say(words.opening(path));
  opened = await openBrowser({ family, path, build: copy, language, window, unboxed: () => say(words.unboxed) });
  let first = '';
  const at = (now: Step) => {
    ended.signal.throwIfAborted();
    step = now;
  };
  await tour({ browser: opened.browser, inbox, language, words, at, say, show, suggested: () => (first ||= seconds()) });
  say(words.seconds(seconds(), first));
  if (asked.picture) say(words.picture(relative(root, readme)));
  if (window) {
    say(words.yours(inbox.address, paletteKey));
    await stay(opened);
  } else say(words.pictures(relative(root, pictures)));
} catch (error) {
  if (!ended.signal.aborted) console.error(words.failed(words.steps[step], error instanceof Error ? error.message : String(error)));
  process.exitCode = ended.signal.aborted ? 130 : 1;
} finally {
  await opened?.close();
  inbox.close();
  if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
}
