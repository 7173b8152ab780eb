/**
 * Counts what is read right on the pages of tests/pages, field by field.
 *
 *     node scripts/pages/score.ts [START …] [--held-out] [--left-out] [--tell FIELD,…]
 *
 * START: only folders whose names begin so. `--held-out`: only pages that no weight is learnt from. `--left-out`: every page is read by a judge that was fitted to pages of other
 * makes only. `--tell`: says, too, what is wrong in these fields.
 */
import { parseArgs } from 'node:util';
import { builtAlone, givenTrees } from './built.ts';
import { scoreOf } from './boosting.ts';
import { fitted } from './fitted.ts';
import { packed } from './packed.ts';
import { foldsOf, parts } from './folds.ts';
import { shownOn, wrongOn } from './rows.ts';
import { viewsIn, type ViewOf } from './views.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'held-out': { type: 'boolean', default: false },
    'left-out': { type: 'boolean', default: false },
    tell: { type: 'string', default: '' },
  },
});
const told = values.tell.split(',').filter((field) => field !== '');
const isWanted = ({ folder, heldOut }: ViewOf) =>
  (heldOut === true || !values['held-out']) && (positionals.length === 0 || positionals.some((start) => folder.startsWith(start)));

/** What the truth of a view says, by field: `customer` is a name and an address. */
const fieldsOf = ({ view: { notYet, ...view } }: ViewOf): readonly string[] => {
  const truth = { ...view, ...notYet };
  const has: Readonly<Record<string, unknown>> = {
    'last letter': truth.messages,
    messages: truth.messages,
    'who wrote': truth.messages,
    'first reply': truth.firstReply,
    name: truth.customer,
    address: truth.customer,
    subject: truth.subject,
    number: truth.number,
    attachments: truth.attachments,
    channel: truth.channel,
    boxes: truth.boxes,
    notes: truth.boxes ?? truth.notes,
    sends: truth.sends,
    'no sends': truth.sends ?? truth.notSends,
    keys: truth.keys,
  };
  return Object.keys(has).filter((field) => has[field] !== undefined);
};

async function leftOut(): Promise<Awaited<ReturnType<typeof wrongOn>>> {
  const all = viewsIn();
  const shown = await shownOn(all, await builtAlone('scripts/pages/seen.ts'));
  const folds = foldsOf(shown);
  const judges = Array.from({ length: parts }, (_, part) => fitted(shown.filter((__, at) => folds[at] !== part)));
  const sums = { told: 0, wanted: 0, right: 0 };
  for (const [at, { rows }] of shown.entries())
    for (const { signs, yes } of rows) {
      const says = scoreOf(judges[folds[at] ?? 0]!, signs) > 0;
      sums.told += says ? 1 : 0;
      sums.wanted += yes ? 1 : 0;
      sums.right += says && yes ? 1 : 0;
    }
  const [precision, recall] = [sums.right / sums.told, sums.right / sums.wanted].map((share) => share.toFixed(3));
  console.log(`${shown.length} views, ${sums.wanted} pieces that are messages; left out: precision ${precision}, recall ${recall}`);
  const packs = judges.map(packed);
  const judgeOf = new Map(shown.map(({ view }, at) => [view, packs[folds[at] ?? 0]]));
  const code = await builtAlone('scripts/pages/seen.ts', [givenTrees]);
  return wrongOn(all.filter(isWanted), code, ({ view }) => judgeOf.get(view) ?? packs[0]);
}

const found = values['left-out']
  ? await leftOut()
  : await wrongOn(viewsIn().filter(isWanted), await builtAlone('scripts/pages/seen.ts'), () => undefined);
const counts = new Map<string, { right: number; all: number }>();
const controls = { right: 0, all: 0 };
for (const [one, wrong] of found) {
  for (const field of fieldsOf(one)) {
    const count = counts.get(field) ?? { right: 0, all: 0 };
    counts.set(field, { all: count.all + 1, right: count.right + (wrong.some((each) => each.field === field) ? 0 : 1) });
  }
  const sends = { ...one.view, ...one.view.notYet }.sends?.length ?? 0;
  controls.all += sends;
  controls.right += sends - wrong.filter(({ field }) => field === 'sends').length;
  const shown = wrong.filter(({ field }) => told.includes(field));
  if (shown.length > 0) console.log(`${one.folder} ${one.view.path} ${one.view.focus ?? ''}`);
  for (const { field, says } of shown) console.log(`  ${field}: ${says}`);
}
for (const [field, { right, all }] of counts) console.log(`${field.padEnd(12)} ${right} of ${all}`);
console.log(`Sends, each by itself: ${controls.right} of ${controls.all} known`);
