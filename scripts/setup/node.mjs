// Plain JavaScript without packages: it runs on whatever Node a machine has, before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/**
 * A Node that the project's tools run on: this one, or one from the npm registry put beside the project.
 * The tools are TypeScript and run as they are written, which Node does since 22.18 and 23.6.
 * @param {string} root folder of the project
 * @returns {Promise<string>} path of the binary
 */
export async function modernNode(root) {
  if (process.features.typescript) return process.execPath;
  const home = join(root, '.tools', 'node');
  const binary = join(home, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(binary)) return binary;
  console.log(`Node ${process.version} is too old for the tools (they want 22.18 or newer): installing Node 24 into .tools/node`);
  if ((await npm(['install', '--prefix', home, '--no-save', 'node@24'], root)) && existsSync(binary)) return binary;
  throw new Error('Node 24 could not be installed from the npm registry. Install Node 22.18 or newer and try again.');
}
