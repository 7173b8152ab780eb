// The door to `npm start` and `npm test`: sets up what is missing, then goes on in a Node that the tools run on.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modernNode } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);

try {
  const node = modernNode(root);
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  process.chdir(root);
  installPackages(root);
  const { status, signal } = spawnSync(node, [join(root, 'scripts', `${script}.ts`), ...rest], { stdio: 'inherit' });
  process.exitCode = status ?? (signal === null ? 1 : 130);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
