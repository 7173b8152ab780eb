import { spawn } from 'node:child_process';

/**
 * Runs npm, which says only what is wrong.
 * @param {readonly string[]} args
 * @param {string} folder where it runs
 * @returns {Promise<boolean>} whether it did what was asked
 */
export function npm(args, folder) {
  return new Promise((resolve) => {
    const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', cwd: folder });
    child.on('error', () => resolve(false));
    child.on('exit', (status) => resolve(status === 0));
  });
}
