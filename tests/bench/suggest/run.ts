/*
 * npm run bench:suggest [-- quality] [trades] [documentation] [intents] [speed]; a set of intents of one's own:
 * npm run bench:suggest -- --intents FOLDER [--shots 3,10,all]
 */
import { parseArgs } from 'node:util';
import { documentation } from './documentation.ts';
import { given } from './given.ts';
import { intents } from './intents.ts';
import { quality } from './quality.ts';
import { speed } from './speed.ts';
import { far, trades } from './trades.ts';

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { intents: { type: 'string' }, shots: { type: 'string', default: '3,6,10,all' } },
});
const wants = (part: string): boolean => (asked.length === 0 && values.intents === undefined) || asked.includes(part);

if (wants('quality')) {
  await quality('ru');
  await quality('en');
}
if (wants('trades')) {
  await trades('ru');
  await trades('en');
  far();
}
if (wants('documentation')) {
  await documentation('ru');
  await documentation('en');
}
if (wants('intents')) intents();
if (values.intents !== undefined)
  await given(
    values.intents,
    values.shots.split(',').map((each) => (each === 'all' ? Infinity : Number(each))),
  );
if (wants('speed')) await speed();
