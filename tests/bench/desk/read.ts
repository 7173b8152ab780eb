/**
 * How well letters are read: questions and requests, facts, mood.
 * `npm run bench:desk [-- --show]` prints precision, recall and F1 on tests/corpus/desk; `--show` prints what went wrong.
 */
import '../resolve.ts';
import { fresh, line, match, type Score } from './score.ts';
import { corpusFiles, isFactless, isOfMoods, markedLetters } from './letters.ts';

const { summarise } = await import('../../../utils/summary/index.ts');
const [show, only] = [process.argv.includes('--show'), process.argv.find((one) => one.endsWith('.txt'))];
const grave = (mood: string) => (mood === 'angry' || mood === 'threatening' ? 'hot' : 'rest');

for (const name of corpusFiles({ kept: true }).filter((one) => only === undefined || one === only)) {
  const letters = markedLetters(name);
  const asks = fresh();

  const facts = fresh();
  const each: Record<string, Score> = {};
  const hot = fresh();
  const moods = { right: 0, all: 0 };
  for (const { text, mood, asks: wanted, facts: named, line: at } of letters) {
    const found = summarise(text, { today: '2026-11-25' });
    const missedAsks = isOfMoods(name) ? { wrong: [], missed: [] } : match(asks, found.asks, wanted, () => true);
    const kept = found.facts.filter(({ kind }) => kind !== 'phone' && kind !== 'email');
    const missedFacts = isFactless(name) ? { wrong: [], missed: [] } : match(facts, kept, named, (a, b) => a.kind === b.kind);
    for (const kind of new Set([...kept, ...named].map((one) => one.kind)))
      match(
        (each[kind] ??= fresh()),
        kept.filter((one) => one.kind === kind),
        named.filter((one) => one.kind === kind),
        () => true,
      );
    moods.all += 1;
    if (found.mood.name === mood) moods.right += 1;
    const [is, said] = [grave(mood) === 'hot', grave(found.mood.name) === 'hot'];
    if (is && said) hot.right += 1;
    else if (said) hot.wrong += 1;
    else if (is) hot.missed += 1;
    if (!show) continue;
    const say = (sign: string, list: readonly { start: number; end: number; kind: string }[]) =>
      list.forEach((one) => console.log(`  ${sign} ${one.kind}: ${text.slice(one.start, one.end)}`));
    if (is !== said || missedAsks.wrong.length + missedAsks.missed.length + missedFacts.wrong.length + missedFacts.missed.length > 0) {
      console.log(`${name}:${at} ${text.slice(0, 110)}`);
      say('+', [...missedAsks.wrong, ...missedFacts.wrong]);
      say('-', [...missedAsks.missed, ...missedFacts.missed]);
      if (is !== said) console.log(`  mood ${mood} ≠ ${found.mood.name}`);
    }
  }
  console.log(`\n${name}: ${letters.length} letters`);
  if (!isOfMoods(name)) console.log(line('questions and requests', asks, 'goal P 0.93, R 0.90'));
  if (!isFactless(name)) console.log(line('facts', facts, 'goal F1 0.95'));
  for (const [kind, score] of isFactless(name) ? [] : Object.entries(each)) console.log(line(`  ${kind}`, score));
  console.log(line('angry or threatening', hot, 'goal P 0.90, R 0.85'));
  console.log(`${'mood of five'.padEnd(34)} ${(moods.right / moods.all).toFixed(3)} right`);
}
