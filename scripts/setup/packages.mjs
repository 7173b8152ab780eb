import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/**
 * Installs exactly what the lock file says, when that is not there yet.
 * @param {string} folder where package.json and package-lock.json are
 */
export async function installPackages(folder) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing packages${folder === process.cwd() ? '' : ` of ${folder}`}`);
  if (!(await npm(['ci'], folder))) throw new Error('npm ci failed: see above. Is the npm registry reachable?');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}
