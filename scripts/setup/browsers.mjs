import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const applications = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {'chromium' | 'firefox'} family Chromium stands for Chrome and Edge as well
 * @param {string} root folder of the project
 * @returns {string | undefined} path of an installed browser
 */
export function findBrowser(family, root) {
  const own = join(root, '.tools', 'debian', 'bin', packages[family]);
  const named = process.env[family === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names[family].map((name) => join(folder, name)));
  return [named, ...onPath, ...applications[family], own].find((path) => path && runs(path));
}

function quietly(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (result.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}: ${(result.stderr || result.stdout || String(result.error)).trim().split('\n').slice(-4).join(' ')}`,
    );
  return result.stdout;
}

/** With the right to install, Debian's own installer does it. */
function installSystemWide(family) {
  const root = process.getuid?.() === 0;
  const sudo = root ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=600', ...args];
    quietly(command, rest, { env });
  };
  apt('update');
  apt('install', '--no-install-recommends', packages[family], 'fonts-dejavu-core');
}

/** Without it, the same packages are unpacked beside the project, with every library they name. */
function unpackBeside(family, root) {
  const home = join(root, '.tools', 'debian');
  const lists = join(home, 'lists');
  const archives = join(home, 'archives', family);
  for (const folder of [join(lists, 'partial'), join(archives, 'partial'), join(home, 'bin'), join(home, 'files')])
    mkdirSync(folder, { recursive: true });
  const own = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${join(home, 'cache')}`, '-o', 'Debug::NoLocking=true'];
  mkdirSync(join(home, 'cache', 'archives', 'partial'), { recursive: true });
  quietly('apt-get', [...own, '-qq', 'update']);
  const wanted = quietly('apt-get', [
    ...own,
    '-y',
    '-qq',
    '--no-install-recommends',
    '--print-uris',
    'install',
    packages[family],
    'fonts-dejavu-core',
  ]);
  const missing = [...wanted.matchAll(/^'[^']+' ([^_]+)_([^_]+)_\S+\.deb /gm)].map(
    ([, name, version]) => `${name}=${decodeURIComponent(version)}`,
  );
  quietly('apt-get', [...own, '-qq', 'download', ...missing], { cwd: archives });
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    quietly('dpkg-deb', ['-x', join(archives, file), join(home, 'files')]);
  const files = join(home, 'files');
  const machine = quietly('dpkg', ['--print-architecture']).trim() === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const binary = family === 'chromium' ? join(files, 'usr/lib/chromium/chromium') : join(files, 'usr/lib/firefox-esr/firefox-esr');
  const libraries = [`usr/lib/${machine}`, `lib/${machine}`, 'usr/lib', `usr/lib/${machine}/pulseaudio`]
    .map((path) => join(files, path))
    .join(':');
  writeFileSync(
    join(home, 'bin', packages[family]),
    `#!/bin/sh\nexport LD_LIBRARY_PATH='${libraries}'\nexport XDG_DATA_DIRS='${join(files, 'usr/share')}:/usr/share'\nexec '${binary}' "$@"\n`,
    { mode: 0o755 },
  );
}

/**
 * A browser to work with: an installed one, else Debian's package, system-wide or (without the right to) beside the project.
 * @returns {string} path of its binary
 */
export function ensureBrowser(family, root) {
  const there = findBrowser(family, root);
  if (there !== undefined) return there;
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error(
      `No ${family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'} was found. Install one, or name it in ${family === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'}.`,
    );
  console.log(`Installing ${packages[family]} from Debian's packages`);
  try {
    installSystemWide(family);
  } catch (error) {
    if (process.getuid?.() === 0) throw error;
    console.log('No right to install here: unpacking it beside the project, into .tools/debian');
    unpackBeside(family, root);
  }
  const installed = findBrowser(family, root);
  if (installed === undefined) throw new Error(`${packages[family]} was installed but does not start.`);
  return installed;
}
