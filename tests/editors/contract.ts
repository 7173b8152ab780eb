import type { Outcome } from '../../hosts/editors/editor.ts';
import type { State, Tab } from './browsers.ts';

/** What every editor must do, in every browser and placement. Each check begins with a fresh editor. */

const draft = '<p>Hello world</p><p><br></p><p>Second <b>bold</b> and <a href="https://example.com/">link</a> end.</p>';
const draftText = 'Hello world\n\nSecond bold and link end.';
const reply = {
  html: '<p>Добрый день, <b>Анна</b>!</p><p>Заказ <a href="https://example.org/t">отправлен</a>.</p><p>Спасибо</p>',
  text: 'Добрый день, Анна!\nЗаказ отправлен.\nСпасибо',
};
const line = { html: '<p>Да, <b>Анна</b></p>', text: 'Да, Анна' };

export interface Case {
  readonly tab: Tab;
  readonly placement: string;
  readonly plain: boolean;
  /** Inline formatting the editor's model can hold. */
  readonly formats: boolean;
  /** How long the editor's model follows the caret behind (ms); keys pressed sooner go from the old place. */
  readonly pause: number;
}

export interface Draft {
  readonly text: string;
  readonly selection: { readonly start: number; readonly end: number };
}

const plainly = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');

function same(what: string, found: string, wanted: string): void {
  if (plainly(found) !== plainly(wanted)) throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}
function holds(what: string, fact: boolean, detail = ''): void {
  if (!fact) throw new Error(`${what}${detail ? `: ${detail}` : ''}`);
}

async function open({ tab, placement, plain, pause }: Case, html = draft, text = draftText): Promise<void> {
  await tab.mount(plain ? text : html, placement);
  let found: { kind: string } | null = null;
  // Editors take their focus and caret a moment after the click: the draft begins where the caret truly stands first.
  for (let tries = 0; tries < 5; tries++) {
    await tab.click();
    await tab.keys('Control+Home');
    found = await tab.order<{ kind: string } | null>('find');
    if (found && (await read({ tab })).selection.end === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  holds('an editor is found at the focus', found !== null);
  if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
  same('model at the beginning', (await tab.state()).text, text);
}

const read = ({ tab }: Pick<Case, 'tab'>): Promise<Draft> => tab.order<Draft>('read');

async function done(what: string, outcome: Promise<Outcome>): Promise<void> {
  const told = await outcome;
  holds(what, told.done, JSON.stringify(told));
}

/** Waits for the page's own model, which some editors tell of late. */
async function becomes({ tab }: Case, wanted: string, id = 'host'): Promise<State> {
  const late = Date.now() + 700;
  let state = await tab.state(id);
  while (plainly(state.text) !== plainly(wanted) && Date.now() < late) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    state = await tab.state(id);
  }
  return state;
}

/** Model, our reading and the change event agree. */
async function agree(run: Case, what: string, wanted: string, before: State | undefined): Promise<State> {
  const state = await becomes(run, wanted);
  same(`${what}: model`, state.text, wanted);
  same(`${what}: read`, (await read(run)).text, wanted);
  if (before) {
    const late = Date.now() + 500;
    while ((await run.tab.state()).changes === before.changes && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 30));
    holds(`${what}: change event`, (await run.tab.state()).changes > before.changes);
  }
  return state;
}

function formatted(run: Case, what: string, html: string, ...marks: readonly RegExp[]): void {
  if (run.plain || !run.formats) return;
  for (const mark of marks) holds(`${what}: ${String(mark)} kept`, mark.test(html), html);
}
const bold = (word: string): RegExp => new RegExp(`<(b|strong|span[^>]*(font-weight|bold))[^>]*>(<[^>]+>)*${word}`);
const link = (address: string, word: string): RegExp => new RegExp(`href="${address}"[^>]*>(<[^>]+>)*${word}`);
const oldMarks = [bold('bold'), link('https://example.com/', 'link')];

async function undone(run: Case, what: string, wanted: string): Promise<void> {
  // No hand is faster: some editors take their snapshot a tenth of a second after the change.
  await new Promise((resolve) => setTimeout(resolve, Math.max(130, 2 * run.pause)));
  await run.tab.keys('Control+z');
  await becomes(run, wanted);
  await agree(run, `${what}, undone by one Ctrl+Z`, wanted, undefined);
}

export type Check = (run: Case) => Promise<void>;

export const checks: Record<string, Check> = {
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
    await agree(run, 'typed behind it', wanted.replace('Спасибо', 'СпасибоZ'), undefined);
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
    await agree(run, 'inserted twice', draftText.replace('world', 'Да, АннаДа, Аннаworld'), undefined);
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
    const { selection } = await read(run);
    holds('the box is where the word is', selection.start >= 6 && selection.start <= 11, JSON.stringify(selection));
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

/** The caret as we read it; editors tell of it a moment after the key. */
async function settled(run: Case, wanted: number): Promise<void> {
  const late = Date.now() + 800;
  let found = -1;
  do found = (await read(run)).selection.end;
  while (found !== wanted && Date.now() < late);
  holds('caret', found === wanted, `${found}, not ${wanted}`);
}
