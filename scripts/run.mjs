// The door to `npm start` and `npm test`: sets up what is missing, then goes on in a Node that the tools run on.
import { spawn } from 'node:child_process';
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
  const child = spawn(node, [join(root, 'scripts', `${script}.ts`), ...rest], { stdio: 'inherit' });
  // Ended from outside, the script ends what it has started: nothing is left running.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 130;
  });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
