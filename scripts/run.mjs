// The door to `npm start`, `npm test` and the other scripts: sets up what is missing, then goes on in a Node that the tools run on.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modernNode } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...rest] = process.argv.slice(2);

try {
  process.chdir(root);
  // Both wait for the registry, so they wait together; no package has a script that would want the newer Node.
  const [node] = await Promise.all([modernNode(root), installPackages(root)]);
  const found = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  const env = { ...process.env, PATH: found.join(delimiter) };
  // `--`: a command line of the tools, with what npm was given behind it.
  const child =
    script === '--'
      ? spawn(rest.join(' '), { stdio: 'inherit', env, shell: true })
      : spawn(node, [join(root, 'scripts', `${script}.ts`), ...rest], { stdio: 'inherit', env });
  // Ended from outside, the script ends what it has started: nothing is left running.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 130;
  });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
