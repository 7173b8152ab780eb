// Plain JavaScript without packages: it runs on whatever Node a machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const least = [22, 12];

function modern(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}

/**
 * A Node that the project's tools run on: this one, or one from the npm registry put beside the project.
 * @param {string} root folder of the project
 * @returns {string} path of the binary
 */
export function modernNode(root) {
  if (modern(process.version)) return process.execPath;
  const home = join(root, '.tools', 'node');
  const binary = join(home, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(binary)) {
    console.log(
      `Node ${process.version} is too old for the tools (they want ${least.join('.')} or newer): installing Node 24 into .tools/node`,
    );
    const { status } = spawnSync('npm', ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', 'node@24'], {
      stdio: 'inherit',
      cwd: root,
    });
    if (status !== 0 || !existsSync(binary))
      throw new Error('Node 24 could not be installed from the npm registry. Install Node 22.12 or newer and try again.');
  }
  return binary;
}
