/* npm run bench:suggest [quality] [trades] [documentation] [intents] [speed] */
import { documentation } from './documentation.ts';
import { intents } from './intents.ts';
import { quality } from './quality.ts';
import { speed } from './speed.ts';
import { far, trades } from './trades.ts';

const asked = process.argv.slice(2);
const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);

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
if (wants('speed')) await speed();
