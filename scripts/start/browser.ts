import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import type { Family } from '../setup/browsers.ts';

interface Wanted {
  readonly family: Family;
  /** The browser's binary. */
  readonly path: string;
  /** Folder of the built extension. */
  readonly build: string;
  readonly language: 'ru' | 'en';
  readonly window: boolean;
  /** Called when the browser's own sandbox could not be had. */
  readonly unboxed: () => void;
}

export interface Opened {
  readonly browser: Browser;
  close(): Promise<void>;
}

const size = { width: 1280, height: 800 };
const spoken = { ru: 'ru-RU,ru', en: 'en-US,en' } as const;

function chromiumOptions({ build, language }: Wanted, sandbox: boolean): LaunchOptions {
  return {
    // Branded Chrome takes an extension over the pipe only, not from the command line.
    pipe: true,
    enableExtensions: [build],
    // On Linux the browser's own language, and with it how dates are written, comes from here and not from `--lang`.
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--window-size=${size.width},${size.height + 120}`,
      `--lang=${language}`,
      `--accept-lang=${spoken[language]}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  };
}

function firefoxOptions({ language }: Wanted): LaunchOptions {
  return {
    browser: 'firefox',
    extraPrefsFirefox: { 'intl.accept_languages': spoken[language], 'browser.aboutwelcome.enabled': false },
    args: [`--width=${size.width}`, `--height=${size.height + 120}`],
  };
}

/** The sample letters are in both languages: the browser's offer to translate them would lie over what is shown. */
function withoutTranslating(profile: string): void {
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), '{"translate":{"enabled":false}}');
}

/** Chromium runs as root, and in many containers, only without its sandbox. It is tried with it first. */
async function launchChromium(wanted: Wanted, common: LaunchOptions): Promise<Browser> {
  if (process.getuid?.() !== 0) {
    try {
      return await launch({ ...common, ...chromiumOptions(wanted, true) });
    } catch {
      // What the browser says of its sandbox does not come through the pipe: without it, it either starts or tells why not.
    }
  }
  wanted.unboxed();
  return launch({ ...common, ...chromiumOptions(wanted, false) });
}

/** Starts a browser with a profile of its own and the extension in it. */
export async function openBrowser(wanted: Wanted): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'otklik-profile-'));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  const common: LaunchOptions = {
    executablePath: wanted.path,
    userDataDir: profile,
    headless: !wanted.window,
    defaultViewport: wanted.window ? null : size,
    timeout: 60_000,
    // Ctrl+C is ours to take: the sample inbox has to be closed as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  if (wanted.family === 'chromium') withoutTranslating(profile);
  try {
    const browser = await (wanted.family === 'chromium'
      ? launchChromium(wanted, common)
      : launch({ ...common, ...firefoxOptions(wanted) }));
    if (wanted.family === 'firefox') await browser.installExtension(wanted.build);
    return {
      browser,
      async close() {
        await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
