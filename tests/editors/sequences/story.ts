import { applyEdits } from '../../../utils/text/edits.ts';
import type { Outcome } from '../../../hosts/editors/editor.ts';
import { chance } from '../../../scripts/chance.ts';
import { type Move, nextMove } from './moves.ts';
import { type Pace, type Paced, pause } from './pace.ts';
import { drafts, plainLines } from './texts.ts';

/** What a story is played on, beside the editor: all of it in the page, but for real keys no way over the driver. */
export interface Stage extends Paced {
  readonly plain: boolean;
  /** The text of the editor's own model. */
  model(): string;
  /** `text:` and what is typed, or the name of a key or chord. */
  press(keys: string): Promise<void>;
}

export interface Story {
  /** Sequences that went as predicted. */
  readonly went: number;
  /** What the next one came to, if it did not. */
  readonly slip?: string;
  /** How many changes were taken back, and those where what came before went with them. */
  readonly undos: number;
  readonly joined: readonly string[];
  /** The longest that the operator waited for a change of ours. */
  readonly longest: Wait;
}

export interface Wait {
  readonly ms: number;
  readonly told: string;
}

/** Rich editors keep a space at an end of an element as a no-break one, and draw none at the beginning and end of a line. */
function bare(stage: Stage, text: string): string {
  const spaces = stage.plain ? text : text.replace(/\u00a0/g, ' ').replace(/^[ \t]+|[ \t]+$/gm, '');
  return spaces.replace(/\n+$/, '');
}

/** What the draft may be after a move: paragraphs put into a line may part from it. */
function expected(move: Move, text: string): readonly string[] {
  if (move.does === 'type') return [text.slice(0, move.at) + move.words + text.slice(move.at)];
  if (move.does === 'enter') {
    const [before, after] = [text.slice(0, move.at), text.slice(move.at)];
    const rest = after.replace(/^[ \t\u00a0]+/, '');
    // A space that comes to stand first in a line is not drawn by browsers; editors for code set the indent themselves.
    const own = /^[ \t\u00a0]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
    return [after, ...['', '  ', '    ', own].map((indent) => indent + rest)].map((line) => `${before}\n${line}`);
  }
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

/** Makes a move; gives how long a change of ours took (ms). */
async function make(stage: Stage, pace: Pace, move: Move): Promise<number> {
  const { editor } = stage;
  let outcome: Outcome = { done: true, at: { start: 0, end: 0 } };
  if ('at' in move && typeof move.at === 'number') await pace.place(stage, move.at);
  const began = performance.now();
  if (move.does === 'type') await stage.press(`text:${move.words}`);
  if (move.does === 'enter') await stage.press('Enter');
  if (move.does === 'insert') outcome = await editor.insert(move.reply, 'caret');
  if (move.does === 'replace') outcome = await editor.insert(move.reply, move.at);
  if (move.does === 'start') outcome = await editor.insert(move.reply, 'start');
  if (move.does === 'apply') outcome = await editor.apply(move.edits);
  if (move.does === 'undo') {
    await pace.beforeUndo(stage);
    await stage.press('Control+z');
  }
  const took = /type|enter|undo/.test(move.does) ? 0 : performance.now() - began;
  if (!outcome.done) throw new Error(`${outcome.why}, reads ${JSON.stringify(editor.read().text)}`);
  await pace.afterMove(stage);
  return took;
}

/** Reading and model, as soon as both are one of those expected; otherwise nothing, after a while. */
async function agreed(stage: Stage, wanted: readonly string[]): Promise<string | undefined> {
  const late = Date.now() + 900;
  const fitting = wanted.map((one) => bare(stage, one));
  do {
    const { text } = stage.editor.read();
    const found = bare(stage, text);
    if (fitting.includes(found) && found === bare(stage, stage.model())) return text;
    await pause(8);
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

/** The draft that the story of a seed begins with. */
export const draftOf = (seed: number): readonly string[] => chance(seed).pick(drafts);

/** An editor that changes its text by a timer has done so after this (ms). */
const timers = 150;

/** Some sequences in one mounted editor, from one seed; each ends at its first slip. Gives what went wrong, if anything. */
export async function tellStory(stage: Stage, pace: Pace, seed: number, count: number): Promise<Story> {
  const luck = chance(seed);
  let text = plainLines(luck.pick(drafts));
  let past: Past[] = [];
  let [went, undos] = [0, 0];
  const joined: string[] = [];
  let longest: Wait = { ms: 0, told: '' };
  const end = (slip?: string): Story => ({ went, undos, joined, longest, ...(slip !== undefined && { slip }) });

  for (; went < count && text.length <= 700; went++) {
    let undoable = false;
    for (let step = 4 + luck.below(3); step > 0; step--) {
      const move = nextMove(luck, text, undoable);
      const wanted = move.does === 'undo' ? stepsBack(past) : expected(move, text);
      const before = text;
      const told = `${JSON.stringify(move)} in ${JSON.stringify(before)}`;
      try {
        const ms = await make(stage, pace, move);
        if (ms > longest.ms) longest = { ms, told };
        const found = await agreed(stage, wanted);
        if (found === undefined)
          throw new Error(
            `read ${JSON.stringify(stage.editor.read().text)}, model ${JSON.stringify(stage.model())}, not ${JSON.stringify(wanted[0])}`,
          );
        text = found;
      } catch (error) {
        return end(`${told}: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (move.does === 'undo') {
        undos++;
        if (bare(stage, text) !== bare(stage, past.at(-1)?.text ?? '')) joined.push(`${told}: ${JSON.stringify(text)}`);
        past = past.filter((one) => one.text !== text);
      } else if (text !== before) past = [...past, { text: before, when: Date.now() }].slice(-6);
      // A word fixed to itself is no change, and no step of undo.
      undoable = text !== before && !/type|enter|undo/.test(move.does);
    }
  }
  await pause(timers);
  if ((await agreed(stage, [text])) === undefined) {
    went--;
    return end(`a moment after the last move in ${JSON.stringify(text)}: ${JSON.stringify(stage.editor.read().text)}`);
  }
  return end();
}
