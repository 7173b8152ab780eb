import type { Page } from 'puppeteer-core';
import { fillForm } from './filling.ts';
import { takeStarterLibrary } from './library.ts';
import { ownFrame, until } from './pages.ts';
import type { Stage } from './stage.ts';

export const paletteKey = 'Alt+O';
const card = '4111 1111 1111 1111';
const letters = { ru: '1041', en: '1044' } as const;
const box = '.reply-box';

/** The caret stands in the reply box and Otklik at its side. */
async function openLetter({ browser, inbox, language, words, at, say, show }: Stage): Promise<Page> {
  at('letter');
  const page = await browser.newPage();
  await page.goto(`${inbox.address}#${letters[language]}`);
  await page.waitForSelector(box);
  const [subject, from] = await page.$$eval('.subject, .from a', (parts) => parts.map((part) => part.textContent));
  say(words.letter(subject ?? '', from ?? ''));
  await show(page, 'letter');
  at('box');
  await page.click(box);
  await page.waitForSelector('otklik-desk', { timeout: 20_000 });
  say(words.box);
  return page;
}

async function choose(page: Page, { language, words, at, say, show, suggested }: Stage): Promise<void> {
  at('palette');
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyO');
  await page.keyboard.up('Alt');
  const palette = await ownFrame(page, 'palette', '[role=option]');
  suggested();
  say(words.palette(paletteKey));
  for (const title of (await palette.$$eval('.options__title', (titles) => titles.map((one) => one.textContent))).slice(0, 3))
    say(`  • ${title}`);
  await show(page, 'palette');
  at('insert');
  await page.keyboard.press('Enter');
  for (const { label, value } of await fillForm(palette, words.texts)) say(words.filling(label, value));
  const inserted = () => page.$eval(box, (reply) => reply.textContent.trim().length > 40);
  if (!(await inserted())) {
    await show(page, 'filled');
    await page.keyboard.press('Enter');
  }
  await until(async () => (await inserted()) || undefined, `insert, ${language}`);
}

/** From the end of a reply, past its two lines of closing, to the end of what it says. */
async function toLastParagraph(page: Page): Promise<void> {
  for (const key of ['ArrowUp', 'ArrowUp', 'End'] as const) await page.keyboard.press(key);
}

function indented(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
}

/** The whole of the main job, by keys and clicks, as an operator does it. */
export async function tour(stage: Stage): Promise<Page> {
  const { inbox, words, at, say, show } = stage;
  at('pack');
  say(words.taken(await takeStarterLibrary(stage)));
  const page = await openLetter(stage);
  await choose(page, stage);
  const draft = () => page.$eval(box, (reply) => (reply as HTMLElement).innerText);
  say(words.inserted);
  say(indented(await draft()));
  await show(page, 'inserted');

  at('typing');
  await toLastParagraph(page);
  await page.keyboard.type(` ${words.sentence}`, { delay: 15 });
  await until(async () => (await draft()).includes(words.sentence) || undefined, words.sentence);
  say(words.typing(words.sentence));
  await until(() => page.evaluate(() => CSS.highlights.size > 0 || undefined), words.marked);
  say(words.marked);
  await show(page, 'marked');

  at('gate');
  await page.click('.bar .primary');
  const gate = await ownFrame(page, 'gate', '[role=alertdialog]');
  if (inbox.sent.length > 0) throw new Error('the letter went out before the question was answered');
  say(words.pressed);
  const main = await gate.waitForSelector('.actions button:last-child:not([aria-disabled=true])');
  await show(page, 'gate');
  at('received');
  say(words.masked);
  await main?.click();
  await until(async () => inbox.sent[0], '/send');
  await page.waitForSelector('.received');
  const [sent, ...others] = inbox.sent;
  say(words.received(sent?.to ?? ''));
  say(indented(sent?.text ?? ''));
  if (others.length > 0) throw new Error('the letter went out twice');
  if (sent === undefined || sent.text.includes(card)) throw new Error('the card number went out');
  say(words.noCard);
  await show(page, 'sent');
  return page;
}
