// npm run new rule|recognizer|host|helper|importer ID: writes the one file that adds one thing, with examples that fail until it is made.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skeletons, type Skeleton } from './new/skeletons.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kind = '', id = ''] = process.argv.slice(2);
const made: Skeleton | undefined = Object.entries(skeletons).find(([name]) => name === kind)?.[1];
if (made === undefined || !made.shape.test(id)) {
  console.error(`npm run new ${Object.keys(skeletons).join('|')} ID${made === undefined ? '' : `   (ID like ${String(made.shape)})`}`);
  process.exit(1);
}
const path = join(root, made.file(id));
if (existsSync(path)) {
  console.error(`${made.file(id)} is there already.`);
  process.exit(1);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, made.source(id));
console.log(`${made.file(id)} is written. Its examples fail until you make it: npx vitest run`);
