import type { Outcome } from '../../../hosts/editors/editor.ts';
import type { State, Tab } from '../browsers.ts';

export const draft = '<p>Hello world</p><p><br></p><p>Second <b>bold</b> and <a href="https://example.com/">link</a> end.</p>';
export const draftText = 'Hello world\n\nSecond bold and link end.';
export const reply = {
  html: '<p>Добрый день, <b>Анна</b>!</p><p>Заказ <a href="https://example.org/t">отправлен</a>.</p><p>Спасибо</p>',
  text: 'Добрый день, Анна!\nЗаказ отправлен.\nСпасибо',
};
export const line = { html: '<p>Да, <b>Анна</b></p>', text: 'Да, Анна' };

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

export const plainly = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');

export function same(what: string, found: string, wanted: string): void {
  if (plainly(found) !== plainly(wanted)) throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}
export function holds(what: string, fact: boolean, detail = ''): void {
  if (!fact) throw new Error(`${what}${detail ? `: ${detail}` : ''}`);
}

export async function open({ tab, placement, plain, pause }: Case, html = draft, text = draftText): Promise<void> {
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

export const read = ({ tab }: Pick<Case, 'tab'>): Promise<Draft> => tab.order<Draft>('read');

export async function done(what: string, outcome: Promise<Outcome>): Promise<void> {
  const told = await outcome;
  holds(what, told.done, JSON.stringify(told));
}

/** Waits for the page's own model, which some editors tell of late. */
export async function becomes({ tab }: Case, wanted: string, id = 'host'): Promise<State> {
  const late = Date.now() + 700;
  let state = await tab.state(id);
  while (plainly(state.text) !== plainly(wanted) && Date.now() < late) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    state = await tab.state(id);
  }
  return state;
}

/** Model, our reading and the change event agree. */
export async function agree(run: Case, what: string, wanted: string, before: State | undefined): Promise<State> {
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

export function formatted(run: Case, what: string, html: string, ...marks: readonly RegExp[]): void {
  if (run.plain || !run.formats) return;
  for (const mark of marks) holds(`${what}: ${String(mark)} kept`, mark.test(html), html);
}
export const bold = (word: string): RegExp => new RegExp(`<(b|strong|span[^>]*(font-weight|bold))[^>]*>(<[^>]+>)*${word}`);
export const link = (address: string, word: string): RegExp => new RegExp(`href="${address}"[^>]*>(<[^>]+>)*${word}`);
export const oldMarks = [bold('bold'), link('https://example.com/', 'link')];

export async function undone(run: Case, what: string, wanted: string): Promise<void> {
  // No hand is faster: some editors take their snapshot a tenth of a second after the change.
  await new Promise((resolve) => setTimeout(resolve, Math.max(130, 2 * run.pause)));
  await run.tab.keys('Control+z');
  await becomes(run, wanted);
  await agree(run, `${what}, undone by one Ctrl+Z`, wanted, undefined);
}

/** The caret as we read it; editors tell of it a moment after the key. */
export async function settled(run: Case, wanted: number): Promise<void> {
  const late = Date.now() + 800;
  let found = -1;
  do found = (await read(run)).selection.end;
  while (found !== wanted && Date.now() < late);
  holds('caret', found === wanted, `${found}, not ${wanted}`);
}
