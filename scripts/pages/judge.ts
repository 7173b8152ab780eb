/**
 * Fits the judge of messages to all pages in tests/pages and writes hosts/guess/judge/trees.ts: `node scripts/pages/judge.ts`.
 * With `--check` it writes nothing and fails where the file would be another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtAlone } from './built.ts';
import { fitted } from './fitted.ts';
import { packed } from './packed.ts';
import { shownOn } from './rows.ts';
import { learntViews } from './views.ts';

const file = fileURLToPath(new URL('../../hosts/guess/judge/trees.ts', import.meta.url));
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\')}'`;
const { base, signs, cuts, values, leaves } = packed(fitted(await shownOn(learntViews(), await builtAlone('scripts/pages/seen.ts'))));
const written = `import type { Packed } from './packed';

/** Written by \`node scripts/pages/judge.ts\` from the pages in tests/pages. */
// oxfmt-ignore
export const judge: Packed = {
  base: ${base},
  signs: ${quoted(signs)},
  cuts: ${quoted(cuts)},
  values: [${values.join(', ')}],
  leaves: ${quoted(leaves)},
};
`;
if (!process.argv.includes('--check')) writeFileSync(file, written);
else if (readFileSync(file, 'utf8') !== written) throw new Error(`${file} is not what the pages give: run node scripts/pages/judge.ts`);
