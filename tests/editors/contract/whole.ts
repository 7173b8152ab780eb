import type { Outcome } from '../../../hosts/editors/editor.ts';
import {
  agree,
  becomes,
  bold,
  type Case,
  done,
  draftText,
  formatted,
  holds,
  line,
  link,
  oldMarks,
  open,
  plainly,
  read,
  reply,
  same,
  settled,
  undone,
} from './case.ts';

export type Check = (run: Case) => Promise<void>;

/** What every editor must do, in every browser and placement. Each check begins with a fresh editor. */
export const wholeChecks: Record<string, Check> = {
  async read(run) {
    await open(run);
    same('read', (await read(run)).text, draftText);
    await run.tab.keys('ArrowRight*6');
    await settled(run, 6);
    await run.tab.keys('Control+End');
    await settled(run, draftText.length);
  },

  async block(run) {
    await open(run);
    await run.tab.keys('ArrowDown');
    await settled(run, 12);
    const before = await run.tab.state();
    await done('insert', run.tab.order('insert', reply, 'caret'));
    const wanted = `Hello world\n${reply.text}\nSecond bold and link end.`;
    const state = await agree(run, 'inserted', wanted, before);
    formatted(run, 'inserted', state.html, bold('Анна'), link('https://example.org/t', 'отправлен'), ...oldMarks);
    await run.tab.keys('Z');
    const typed = wanted.replace('Спасибо', 'СпасибоZ');
    await agree(run, 'typed behind it', typed, undefined);
    const at = typed.indexOf('Second');
    const edits = [at, typed.indexOf(' and')].map((start) => ({ start: start + 1, end: start + 2, text: 'о' }));
    await done('apply behind what was typed', run.tab.order('apply', edits));
    const mended = await agree(run, 'mended', typed.replace('Second bold and', 'Sоcond bold оnd'), undefined);
    formatted(run, 'mended', mended.html, bold('Анна'), ...oldMarks);
  },

  async inline(run) {
    await open(run);
    await run.tab.keys('ArrowRight*6');
    await settled(run, 6);
    await done('insert', run.tab.order('insert', line, 'caret'));
    const state = await agree(run, 'inserted', draftText.replace('world', 'Да, Аннаworld'), undefined);
    formatted(run, 'inserted', state.html, bold('Анна'), ...oldMarks);
    await undone(run, 'insert', draftText);
    await run.tab.keys('Control+Home');
    if (run.pause) await new Promise((resolve) => setTimeout(resolve, run.pause));
    await run.tab.keys('ArrowRight*6');
    await settled(run, 6);
    await done('insert again', run.tab.order('insert', line, 'caret'));
    await done('insert twice', run.tab.order('insert', line, 'caret'));
    const twice = await agree(run, 'inserted twice', draftText.replace('world', 'Да, АннаДа, Аннаworld'), undefined);
    formatted(run, 'inserted twice', twice.html.replace('Анна', ''), bold('Анна'));
  },

  async caret(run) {
    await open(run);
    await run.tab.keys('ArrowRight*6');
    await settled(run, 6);
    await done('insert', run.tab.order('insert', line, 'caret'));
    await undone(run, 'insert', draftText);
    await settled(run, 6);
  },

  async span(run) {
    await open(run);
    await run.tab.keys('ArrowRight*6');
    await done('insert', run.tab.order('insert', line, { start: 6, end: 11 }));
    await agree(run, 'replaced', draftText.replace('world', 'Да, Анна'), undefined);
    await undone(run, 'insert', draftText);
  },

  async apply(run) {
    await open(run);
    const before = await run.tab.state();
    const at = draftText.indexOf('and');
    await done('apply', run.tab.order('apply', [{ start: at, end: at + 3, text: 'или' }]));
    const state = await agree(run, 'one edit', draftText.replace('and', 'или'), before);
    formatted(run, 'one edit', state.html, ...oldMarks);
    same('the caret stays', String((await read(run)).selection.end), '0');
    await undone(run, 'one edit', draftText);
  },

  async edits(run) {
    await open(run);
    const places = [
      ['Second', 'Вторая'],
      ['bold', 'bolder'],
      [' and', ''],
      ['end', 'конец'],
    ] as const;
    const edits = places.map(([old, text]) => ({ start: draftText.indexOf(old), end: draftText.indexOf(old) + old.length, text }));
    await done('apply', run.tab.order('apply', edits));
    const state = await agree(run, 'four edits', 'Hello world\n\nВторая bolder link конец.', undefined);
    formatted(run, 'four edits', state.html, ...oldMarks);
    await undone(run, 'four edits', draftText);
    await done('apply over paragraphs', run.tab.order('apply', [{ start: 0, end: 5, text: 'Bye' }, ...edits.slice(0, 1)]));
    await agree(run, 'two paragraphs', 'Bye world\n\nВторая bold and link end.', undefined);
    await undone(run, 'two paragraphs', draftText);
  },

  async start(run) {
    await open(run);
    await run.tab.keys('Control+End');
    await done('insert', run.tab.order('insert', reply, 'start'));
    const gap = run.plain && (await read(run)).text.includes('\n\nHello') ? '\n\n' : '\n';
    const state = await agree(run, 'above everything', `${reply.text}${gap}${draftText}`, undefined);
    formatted(run, 'above everything', state.html, bold('Анна'), ...oldMarks);
    holds('the page has nothing hidden in it', run.plain || !/display:\s*none/.test(state.html), state.html);
    await undone(run, 'above everything', draftText);
  },

  async focus(run) {
    await open(run);
    await run.tab.keys('ArrowRight*6');
    await settled(run, 6);
    await run.tab.page.click('#other');
    await run.tab.keys('x');
    await done('insert', run.tab.order('insert', line, 'caret'));
    await agree(run, 'inserted', draftText.replace('world', 'Да, Аннаworld'), undefined);
    await undone(run, 'insert', draftText);
  },

  async marks(run) {
    await open(run);
    const before = await run.tab.state();
    await run.tab.order('highlight', [
      { start: 0, end: 5, id: 'a', look: 'warn' },
      { start: 13, end: 19, id: 'b', look: 'block' },
    ]);
    same('innerHTML', (await run.tab.state()).dom, before.dom);
    const boxes = await run.tab.order<readonly { x: number; y: number; width: number; height: number }[]>('boxes', { start: 6, end: 11 });
    const box = boxes[0];
    holds(
      'a box for a word',
      boxes.length === 1 && box !== undefined && box.width > 15 && box.width < 90 && box.height > 8,
      JSON.stringify(boxes),
    );
    await run.tab.order('highlight', []);
    // A click on the box must land in the word: the caret then stands inside it.
    await run.tab.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    // An editor with a model takes the click into it when it comes to it.
    let { selection } = await read(run);
    const isInside = (): boolean => selection.start >= 6 && selection.start <= 11;
    for (let tries = 0; tries < 40 && !isInside(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ selection } = await read(run));
    }
    holds('the box is where the word is', isInside(), JSON.stringify(selection));
  },

  async two(run) {
    await open(run);
    await run.tab.page.evaluate((html) => window.bench.second(html), run.plain ? 'Other' : '<p>Other</p>');
    for (let tries = 0; tries < 5; tries++) {
      await run.tab.click('second');
      await run.tab.keys('Control+End');
      if ((await run.tab.order('find')) !== null && plainly((await read(run)).text) === 'Other') break;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await done('insert', run.tab.order('insert', line, 'caret'));
    same('second', (await becomes(run, 'OtherДа, Анна', 'second')).text, 'OtherДа, Анна');
    same('first', (await run.tab.state()).text, draftText);
  },

  async again(run) {
    await open(run);
    await run.tab.page.evaluate(() => window.bench.unmount());
    const outcome = await run.tab.order<Outcome>('insert', line, 'caret');
    holds('an unmounted editor is gone', !outcome.done && outcome.why === 'gone', JSON.stringify(outcome));
    await open(run);
    await done('insert', run.tab.order('insert', line, 'caret'));
    await agree(run, 'inserted after a second mount', `Да, Анна${draftText}`, undefined);
  },
};
