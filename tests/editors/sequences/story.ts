import { applyEdits } from '../../../utils/text/edits.ts';
import type { Outcome } from '../../../hosts/editors/editor.ts';
import type { Case, Draft } from '../contract/case.ts';
import { chance } from './chance.ts';
import { type Move, nextMove } from './moves.ts';
import { asHtml, drafts, plainLines } from './texts.ts';

export interface Story {
  /** Sequences that went as predicted. */
  readonly went: number;
  /** What the next one came to, if it did not. */
  readonly slip?: string;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Rich editors keep a space at an end of an element as a no-break one, and draw none at the end of a line. */
function bare(run: Case, text: string): string {
  const spaces = run.plain ? text : text.replace(/\u00a0/g, ' ').replace(/[ \t]+$/gm, '');
  return spaces.replace(/\n+$/, '');
}

/** What the draft may be after a move: paragraphs put into a line may part from it. */
function expected(move: Move, text: string): readonly string[] {
  if (move.does === 'type') return [text.slice(0, move.at) + move.words + text.slice(move.at)];
  if (move.does === 'enter') return [`${text.slice(0, move.at)}\n${text.slice(move.at)}`];
  if (move.does === 'apply') return [applyEdits(text, move.edits)];
  if (move.does === 'start') return text.trim() === '' ? [move.reply.text] : ['\n', '\n\n'].map((gap) => move.reply.text + gap + text);
  if (move.does === 'undo') return [];
  const { start, end } = typeof move.at === 'number' ? { start: move.at, end: move.at } : move.at;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const parts = move.reply.text.includes('\n');
  const opens = parts && before !== '' && !before.endsWith('\n') ? ['', '\n'] : [''];
  const closes = parts && after !== '' && !after.startsWith('\n') ? ['', '\n'] : [''];
  return opens.flatMap((open) => closes.map((close) => before + open + move.reply.text + close + after));
}

async function make(run: Case, move: Move): Promise<void> {
  const { tab } = run;
  const wait = (): Promise<void> => (run.pause ? pause(run.pause) : Promise.resolve());
  let outcome: Outcome = { done: true, at: { start: 0, end: 0 } };
  if ('at' in move && typeof move.at === 'number') {
    await tab.order('select', { start: move.at, end: move.at });
    // No hand is faster; editors follow the selection a moment later.
    await pause(Math.max(30, run.pause));
  }
  if (move.does === 'type') await tab.page.keyboard.type(move.words);
  if (move.does === 'enter') await tab.keys('Enter');
  if (move.does === 'insert') outcome = await tab.order('insert', move.reply, 'caret');
  if (move.does === 'replace') outcome = await tab.order('insert', move.reply, move.at);
  if (move.does === 'start') outcome = await tab.order('insert', move.reply, 'start');
  if (move.does === 'apply') outcome = await tab.order('apply', move.edits);
  if (move.does === 'undo') {
    await pause(Math.max(130, 2 * run.pause));
    await tab.keys('Control+z');
  }
  if (!outcome.done) throw new Error(outcome.why);
  await wait();
}

/** Reading and model, as soon as both are one of those expected; otherwise what they are after a while. */
async function agreed(run: Case, wanted: readonly string[]): Promise<string | undefined> {
  const late = Date.now() + 900;
  do {
    const { text } = await run.tab.order<Draft>('read');
    const model = (await run.tab.state()).text;
    const fits = (found: string) => wanted.some((one) => bare(run, one) === bare(run, found));
    if (bare(run, text) === bare(run, model) && fits(text)) return text;
    await pause(15);
  } while (Date.now() < late);
  return undefined;
}

interface Past {
  readonly text: string;
  readonly when: number;
}
/** Editors join changes that follow within a second into one step of undo: each of these states is a whole number of steps back. */
function stepsBack(past: readonly Past[]): readonly string[] {
  const states: string[] = [];
  let later = Date.now();
  for (const { text, when } of past.toReversed()) {
    if (states.length > 0 && later - when > 1500) break;
    states.push(text);
    later = when;
  }
  return states;
}

/** Some sequences in one mounted editor, from one seed; each ends at its first slip. Gives what went wrong, if anything. */
export async function tellStory(run: Case, seed: number, count: number): Promise<Story> {
  const luck = chance(seed);
  const draft = luck.pick(drafts);
  let text = plainLines(draft);
  await run.tab.mount(run.plain ? text : asHtml(draft), 'page');
  let focused: unknown = null;
  for (let tries = 0; tries < 5 && focused === null; tries++) {
    await run.tab.click();
    await pause(30);
    focused = await run.tab.order('find');
  }
  if (focused === null) return { went: 0, slip: 'no editor' };
  let past: Past[] = [];
  for (let sequence = 0; sequence < count; sequence++) {
    let undoable = false;
    for (let step = 4 + luck.below(3); step > 0; step--) {
      const move = nextMove(luck, text, undoable);
      const wanted = move.does === 'undo' ? stepsBack(past) : expected(move, text);
      const before = text;
      try {
        await make(run, move);
        const found = await agreed(run, wanted);
        if (found === undefined)
          throw new Error(
            `read ${JSON.stringify((await run.tab.order<Draft>('read')).text)}, model ${JSON.stringify((await run.tab.state()).text)}, not ${JSON.stringify(wanted[0])}`,
          );
        text = found;
      } catch (error) {
        const told = `${JSON.stringify(move)} in ${JSON.stringify(before)}: ${error instanceof Error ? error.message : String(error)}`;
        return { went: sequence, slip: told };
      }
      past = move.does === 'undo' ? past.filter((one) => one.text !== text) : [...past, { text: before, when: Date.now() }].slice(-6);
      undoable = !/type|enter|undo/.test(move.does);
    }
    if (text.length > 700) return { went: sequence + 1 };
  }
  return { went: count };
}
