import { afterEach, expect, test } from 'vitest';
import { boxesIn } from './near';
import { isNoteBox } from './notes';
import { sendsIn } from './sends';

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

async function opened(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html><head><title>Desk</title></head><body><main>${html}</main></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const main = 'style="background:#7a1f5c;color:#fff"';
const black = 'style="background:#111;color:#fff"';
const row = (...buttons: readonly string[]) => `<section><textarea></textarea><p>${buttons.join('')}</p></section>`;

test.each([
  ['the one filled button', row(`<button ${main}>Dispatch</button>`, '<button>Park it</button>'), ['Dispatch']],
  ['the one black button', row('<button>Park it</button>', `<button ${black}>Hand over</button>`), ['Hand over']],
  ['none of two filled alike', row(`<button ${main}>Chat</button>`, `<button ${main}>Phone</button>`, '<button>Park it</button>'), []],
  ['no filled one that is named for something else', row(`<button ${main}>Attach</button>`, '<button>Park it</button>'), []],
  ['no filled one beside a Send', row(`<button ${main}>Escalate</button>`, '<button>Send</button>'), ['Send']],
  ['no filled one over the box', `<section><button ${main}>Escalate</button><button>Park it</button><textarea></textarea></section>`, []],
  [
    'submits beside buttons of another type',
    '<form><textarea></textarea><p><input type="submit" value="На портал"><input type="submit" value="В карточку"><input type="button" value="Замер"></p></form>',
    ['На портал', 'В карточку'],
  ],
  [
    'what writes for the office alone',
    row('<button>Reply</button>', '<button>Log for office only</button>'),
    ['Reply', 'Log for office only'],
  ],
  [
    'an answer with what becomes of the ticket, in the menu at a Send',
    row(
      '<button>Submit as open</button>',
      '<button aria-haspopup="true">▾</button>',
      '<ul><li role="menuitem">Reply and resolve</li></ul>',
    ),
    ['Submit as open', 'Reply and resolve'],
  ],
  [
    'the same where the menu stands at the end of the page',
    `${row('<button>Отправить</button>')}<div><a href="#">Отправить и закрыть</a><a href="#">Ответить и закрыть</a></div>`,
    ['Отправить', 'Отправить и закрыть', 'Ответить и закрыть'],
  ],
  ['what writes to the customer by name', row('<button>E-mail customer</button>', '<button>Print preview</button>'), ['E-mail customer']],
  ['what goes out by a word of its own', row('<button>Keep</button>', '<button>Dispatch</button>'), ['Dispatch']],
  ['no van', row('<button>Dispatch crew</button>', '<button>Post reply</button>'), ['Post reply']],
  ['what keeps a note', '<section><label>File note</label><textarea></textarea><button>Add to file</button></section>', ['Add to file']],
  ['no transcript', row('<button title="Send the transcript by e-mail">✉</button>', '<button>Send</button>'), ['Send']],
  [
    'no Send of something beside the conversation',
    `${row('<button>Post reply</button>')}<aside><button>Send private message</button></aside>`,
    ['Post reply'],
  ],
])('Send: %s', async (_, html, wanted) => {
  expect(sendsIn(await opened(html)).map((at) => at.textContent || at.getAttribute('value'))).toEqual(wanted);
});

test.each([
  ['the line over it', '<p><b>Запись для смены</b> <span>(жилец не видит)</span></p><textarea></textarea><button>Записать</button>', true],
  ['the last heading over it', '<h4>Визиты</h4><p>16.11</p><h4>Заметка к карте</h4><p></p><textarea></textarea>', true],
  ['no heading under it', '<textarea></textarea><button>Reply</button><h4>Notes</h4>', false],
  ['no row of choices over it', '<p><b>Ответ</b> <span>Заметка</span></p><textarea></textarea>', false],
])('note: %s', async (_, html, wanted) => {
  expect(boxesIn(await opened(`<section>${html}</section>`)).map(isNoteBox)).toEqual([wanted]);
});

test("a label that holds a field of its own is not the next box's", async () => {
  const page = await opened('<label>Subject <input></label><div contenteditable="true" role="textbox"></div><button>Send</button>');
  expect(boxesIn(page)).toHaveLength(1);
});
