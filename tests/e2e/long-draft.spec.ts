import { expect, test } from './extension.ts';
import { deskIn, gateOver } from './job.ts';
import { drawnCard, underlined } from './remarks.ts';
import { openSite } from './site.ts';

const boxes = {
  editable: '<div class="box" contenteditable="true" role="textbox" aria-label="Ответ" style="height: 300px; overflow: auto"></div>',
  field: '<textarea class="box" aria-label="Ответ" rows="15" cols="80"></textarea>',
};
const page = (box: string) => `<!doctype html><meta charset="utf-8"><title>Тикет 7</title><h1>Тикет 7</h1>
<div class="message">Здравствуйте! Где мой заказ?</div>
<form id="reply">${box}<button type="submit">Отправить</button></form><output></output>
<script>document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const box = document.querySelector('.box');
  document.querySelector('output').append('ушло ' + (box.value ?? box.innerText).length + ' ');
});</script>`;

/** A letter of this many characters: numbered paragraphs, so that no two are alike. */
function long(size: number, end: string): string {
  const parts: string[] = [];
  for (let length = 0, nth = 1; length < size; nth += 1) {
    const part = `Строка ${nth}: товар со склада привезут вовремя, курьер позвонит за час до приезда и поднимет коробку на этаж.`;
    parts.push(part);
    length += part.length + 2;
  }
  return [...parts, end].join('\n\n');
}

for (const [kind, box] of Object.entries(boxes)) {
  test(`100,000 characters are pasted and written on (${kind}): all is looked at, nothing is lost, Send waits for it and goes once`, async ({
    extension,
  }) => {
    const site = await openSite(page(box));
    const tab = await extension.context.newPage();
    await tab.goto(site.address);
    const reply = tab.locator('.box');
    const text = () => reply.evaluate((element) => (element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText);
    await reply.click();
    await deskIn(tab);
    await tab.keyboard.insertText(long(100_000, 'Заявочка у коллег. Оплатите картой 4111 1111 1111 1111.'));
    await tab.keyboard.type(' И ещё одна секундочка.');
    if (kind === 'editable') {
      await expect.poll(() => underlined(tab), { timeout: 30_000 }).toContain('секундочка');
      expect(await underlined(tab)).toContain('4111 1111 1111 1111');
    }
    const written = await text();
    expect(written.length).toBeGreaterThan(100_000);
    expect(written).toContain('Строка 1: ');
    expect(written.trimEnd()).toMatch(/И ещё одна секундочка\.$/);
    // Behind the look after the pause, or in front of it: Send asks about the card at the very end.
    await tab.keyboard.type(' Да.');
    await tab.getByRole('button', { name: 'Отправить' }).click();
    const gate = await gateOver(tab);
    await expect(gate).toContainText('1111');
    await expect(tab.locator('output')).toBeEmpty();
    await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
    await expect(tab.locator('output')).toHaveText(/^ушло \d+\s*$/, { timeout: 30_000 });
    expect(await text()).not.toContain('4111 1111 1111 1111');
    await tab.close();
    site.close();
  });
}

test('a long draft without anything to ask about waits at Send, and goes once', async ({ extension }) => {
  const site = await openSite(page(boxes.field));
  const tab = await extension.context.newPage();
  await tab.goto(site.address);
  await tab.locator('.box').click();
  await deskIn(tab);
  await tab.keyboard.insertText(long(60_000, 'Хорошего дня!'));
  await tab.getByRole('button', { name: 'Отправить' }).click();
  await expect(tab.locator('output')).toHaveText(/^ушло \d+\s*$/, { timeout: 30_000 });
  await tab.close();
  site.close();
});

test('the card fixes a word of a very long draft, and one undo takes that back', async ({ extension }) => {
  const site = await openSite(page(boxes.editable));
  const tab = await extension.context.newPage();
  await tab.goto(site.address);
  const reply = tab.locator('.box');
  const text = () => reply.evaluate((element) => (element as HTMLElement).innerText);
  await reply.click();
  await deskIn(tab);
  await tab.keyboard.insertText(`Заявочка у коллег.\n\nОтветим секундочку спустя.\n\n${long(100_000, 'Хорошего дня!')}`);
  await expect.poll(() => underlined(tab), { timeout: 30_000 }).toContain('секундочку');
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Alt+KeyI');
  await expect.poll(async () => (await drawnCard(tab)).open).toBe(true);
  const before = await text();
  await tab.keyboard.press('Enter', { delay: 60 });
  await expect.poll(text, { timeout: 15_000 }).not.toContain('Заявочка');
  expect((await text()).length).toBeGreaterThan(100_000);
  await tab.keyboard.press('Control+z');
  await expect.poll(text).toBe(before);
  await tab.close();
  site.close();
});
