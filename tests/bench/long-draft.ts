import type { BrowserContext } from '@playwright/test';
import { openSite } from '../e2e/site.ts';

const host = (box: string) => `<!doctype html><meta charset="utf-8"><title>Тикет 7</title><h1>Тикет 7</h1>
<div class="message">Здравствуйте! Где мой заказ?</div><form>${box}<button>Отправить</button></form>`;
const boxes = {
  editable: '<div class="box" contenteditable="true" style="height: 300px; overflow: auto"></div>',
  'plain field': '<textarea class="box" rows="15" cols="80"></textarea>',
};
const said = [
  'Здравствуйте, Анна Сергеевна! Заказ привезут 3 марта, телефон для связи +7 921 555-01-17. Простите, пожалуйста, за задержку.',
  'Возврат оформим сегодня. Деньги придут на карту в течение трёх рабочих дней, если банк не задержит перевод.',
];

function draftOf(size: number): string {
  const parts: string[] = [];
  for (let length = 0; length < size; length += (parts.at(-1)?.length ?? 0) + 2) parts.push(`${said[parts.length % 2]} №${parts.length}.`);
  return parts.join('\n\n');
}

/** Longest task of a page's thread and the sum of those over 50 ms. */
const told = (tasks: readonly number[]) =>
  `${Math.max(0, ...tasks)} (${tasks.length} over 50, ${tasks.reduce((sum, one) => sum + one, 0)} in all)`;

async function tasksOf(context: BrowserContext, address: string, text: string): Promise<readonly [string, string]> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
      type: 'longtask',
    });
  });
  const taken = () => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
  await page.locator('.box').click();
  await page.keyboard.type('Да. ');
  await page.waitForTimeout(3000);
  await taken();
  await page.keyboard.insertText(text);
  await page.waitForTimeout(8000);
  const pasted = told(await taken());
  await page.keyboard.type('Ещё несколько слов.', { delay: 80 });
  await page.waitForTimeout(4000);
  const typed = told(await taken());
  await page.close();
  return [pasted, typed];
}

/** What a long draft asks of the page's own thread, beside the same browser without us. */
export async function longDrafts(ours: BrowserContext, plain: BrowserContext): Promise<void> {
  for (const [kind, box] of Object.entries(boxes)) {
    const site = await openSite(host(box));
    const text = draftOf(100_000);
    const [pasted, typed] = await tasksOf(ours, site.address, text);
    const [pastedWithout, typedWithout] = await tasksOf(plain, site.address, text);
    console.log(`100,000 characters, ${kind}: longest task behind a paste, ms   ${pasted}   without us ${pastedWithout}   goal 50`);
    console.log(`  behind the keys after it                                      ${typed}   without us ${typedWithout}   goal 50`);
    site.close();
  }
}
