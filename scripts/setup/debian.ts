import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontSettings } from './fonts.ts';

/** A sans-serif with Cyrillic, so that what is seen on a bare machine can be read. */
const font = 'fonts-dejavu-core';

function quietly(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
  if (status === 0) return stdout;
  const said = (stderr || stdout || String(error)).trim().split('\n').slice(-4).join(' ');
  throw new Error(`${command} ${args.join(' ')}: ${said}`);
}

/**
 * Debian's own installer does it.
 * @returns false without the right to install
 */
export function installSystemWide(name: string): boolean {
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) => {
    const whole = ['apt-get', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=600', ...args];
    quietly(root ? 'apt-get' : 'sudo', root ? whole.slice(1) : ['-n', 'DEBIAN_FRONTEND=noninteractive', ...whole], { env });
  };
  apt('update');
  apt('install', '--no-install-recommends', name, font);
  return true;
}

/** Where the libraries of Debian's packages are, below the folder that they were unpacked into. */
function libraryFolders(files: string): readonly string[] {
  const machine = quietly('dpkg', ['--print-architecture']).trim() === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return ['', '/nss', '/pulseaudio', '/blas', '/lapack'].flatMap((below) =>
    ['usr/lib', 'lib'].map((lib) => join(files, lib, machine + below)),
  );
}

/**
 * The same packages, and every package they need that this machine has not, unpacked below .tools/debian;
 * a script of the browser's name there starts it with them.
 */
export function unpackBeside(name: string, root: string): void {
  const home = join(root, '.tools', 'debian');
  const lists = join(home, 'lists');
  const cache = join(home, 'cache');
  const files = join(home, 'files');
  const archives = join(home, `archives-${name}`);
  rmSync(archives, { recursive: true, force: true });
  for (const folder of [join(lists, 'partial'), join(cache, 'archives', 'partial'), archives, join(home, 'bin'), files])
    mkdirSync(folder, { recursive: true });
  // Lists and archives of its own, because those of the system belong to root.
  const apt = ['-qq', '-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${cache}`, '-o', 'Debug::NoLocking=true'];
  quietly('apt-get', [...apt, 'update']);
  const wanted = quietly('apt-get', [...apt, '-y', '--no-install-recommends', '--print-uris', 'install', name, font]);
  const missing = [...wanted.matchAll(/^'[^']+' ([^_\s]+)_([^_\s]+)_\S+\.deb /gm)].map(
    ([, pack, version]) => `${pack}=${decodeURIComponent(version ?? '')}`,
  );
  quietly('apt-get', [...apt, 'download', ...missing], { cwd: archives });
  for (const file of readdirSync(archives)) quietly('dpkg-deb', ['-x', join(archives, file), files]);
  for (const folder of [archives, cache, lists]) rmSync(folder, { recursive: true });
  const fonts = join(home, 'fonts.conf');
  writeFileSync(fonts, fontSettings([join(files, 'usr/share/fonts'), '/usr/share/fonts'], join(home, 'font-cache')));
  const program = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${libraryFolders(files).join(':')}'`,
    `export XDG_DATA_DIRS='${join(files, 'usr/share')}:/usr/local/share:/usr/share'`,
    `export FONTCONFIG_FILE='${fonts}'`,
    `exec '${join(files, 'usr/lib', name, name)}' "$@"`,
  ];
  writeFileSync(join(home, 'bin', name), `${program.join('\n')}\n`, { mode: 0o755 });
}
