/**
 * Fits what tells the ticket's number and the customer's name on an unknown page to all pages in tests/pages and writes
 * hosts/guess/chosen/weights.ts: `node scripts/pages/chosen.ts`. Prints how often each is right where the pages of one make are
 * left out by turns; with `--each` also where it is not. With `--check` it writes nothing and fails where the file would be
 * another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtAlone } from './built.ts';
import { offeringsOn, truthOf, weightsOf, wronglyChosen, type Sort } from './choices.ts';
import { foldsOf, parts } from './folds.ts';
import { learntViews } from './views.ts';

const file = fileURLToPath(new URL('../../hosts/guess/chosen/weights.ts', import.meta.url));
const all = await offeringsOn(learntViews(), await builtAlone('scripts/pages/seen.ts'));
const folds = foldsOf(all);

function fitted(sort: Sort): readonly number[] {
  const count = all.filter((one) => truthOf(one, sort) !== undefined).length;
  const leftOut = Array.from({ length: parts }, (_, part) => {
    const [others, own] = [all.filter((__, at) => folds[at] !== part), all.filter((__, at) => folds[at] === part)];
    return wronglyChosen(own, sort, weightsOf(others, sort));
  }).flat();
  const weights = weightsOf(all, sort);
  const wrong = wronglyChosen(all, sort, weights);
  console.log(`${sort}: right in ${count - leftOut.length} of ${count} views left out, in ${count - wrong.length} of those fitted to`);
  if (process.argv.includes('--each')) console.log([...leftOut, '  fitted to, and wrong:', ...wrong].join('\n'));
  return weights;
}

const written = `/** Written by \`node scripts/pages/chosen.ts\` from the pages in tests/pages. */
// oxfmt-ignore
export const weights = {
  number: [${fitted('number').join(', ')}],
  name: [${fitted('name').join(', ')}],
};
`;
if (!process.argv.includes('--check')) writeFileSync(file, written);
else if (readFileSync(file, 'utf8') !== written) throw new Error(`${file} is not what the pages give: run node scripts/pages/chosen.ts`);
