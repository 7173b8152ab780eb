import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installSystemWide, unpackBeside } from './debian.ts';

/** Chromium stands for Chrome and Edge as well. */
export type Family = 'chromium' | 'firefox';

const names: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const applications: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const packages: Readonly<Record<Family, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const spoken: Readonly<Record<Family, string>> = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };
const named: Readonly<Record<Family, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** A name on the PATH may be a stub that only tells what to install, so the browser has to answer. */
function answers(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * @param root folder of the project
 * @returns path of an installed browser
 */
export function findBrowser(family: Family, root: string): string | undefined {
  const own = join(root, '.tools', 'debian', 'bin', packages[family]);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names[family].map((name) => join(folder, name)));
  return [process.env[named[family]], ...onPath, ...applications[family], own].find((path) => path !== undefined && answers(path));
}

/**
 * A browser to work with: an installed one, else Debian's package, system-wide or (without the right to) beside the project.
 * @returns path of its binary
 * @throws Error that says what to do when there is none and none can be installed
 */
export function ensureBrowser(family: Family, root: string): string {
  const there = findBrowser(family, root);
  if (there !== undefined) return there;
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`No ${spoken[family]} was found. Install one, or name it in ${named[family]}.`);
  console.log(`Installing ${packages[family]} from Debian's packages`);
  if (!installSystemWide(packages[family])) {
    console.log('No right to install here: unpacking it beside the project, into .tools/debian');
    unpackBeside(packages[family], root);
  }
  const installed = findBrowser(family, root);
  if (installed === undefined) throw new Error(`${packages[family]} was installed but does not start.`);
  return installed;
}

/**
 * Where the browser of the tests and benches is: one way for all of them. `npm test` has named it; else it is looked for.
 * @throws Error when there is none
 */
export function browserPath(family: Family): string {
  const path = process.env[named[family]] ?? findBrowser(family, fileURLToPath(new URL('../..', import.meta.url)));
  if (path === undefined) throw new Error(`No ${spoken[family]} was found. Install one, or name it in ${named[family]}.`);
  return path;
}
