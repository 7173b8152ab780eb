import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { deskIn, gateOver } from './job.ts';
import { saidOn } from './said.ts';
import { openSite, type Site } from './site.ts';

/** A page that redraws its composer while the gate asks. */
const body = `<!doctype html><html lang="ru"><body><h1>Заказ 7712</h1>
<p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><p>Добрый день! Когда привезут мой заказ 7712?</p><div id="place"></div>
<script>
const post = () => { const box = document.querySelector('textarea'); if (box.value) fetch('send', { method: 'POST', body: box.value }); box.value = ''; };
const button = (word, look) => { const made = document.createElement('button'); made.className = look; made.textContent = word; made.onclick = post; return made; };
function composer(text) {
  const form = document.createElement('div');
  form.innerHTML = '<textarea aria-label="Ответ" rows="6" cols="60"></textarea><button class="draft">В черновики</button>';
  form.firstChild.value = text;
  form.append(button('Отправить', 'send'));
  return form;
}
place.append(composer(''));
const redraws = {
  button: () => document.querySelector('.send').replaceWith(button('Отправить', 'send send--again')),
  composer: () => place.replaceChildren(composer(document.querySelector('textarea').value)),
  otherWords: () => document.querySelector('.send').replaceWith(button('Отправить и закрыть заявку', 'send')),
  otherText: () => place.replaceChildren(composer('Карта 4111 1111 1111 1111, код 55')),
};
</script></body></html>`;

let site: Site;
let page: Page;
test.beforeEach(async ({ extension }) => {
  site = await openSite(body);
  page = await extension.context.newPage();
  await page.goto(site.address);
  await page.getByLabel('Ответ').click();
  await deskIn(page);
  await page.keyboard.insertText('Добрый день! Деньги вернутся на карту 4111 1111 1111 1111.');
  await page.locator('.send').click();
});
test.afterEach(async () => {
  await page.close();
  site.close();
});

async function masksAfter(redraw: string): Promise<void> {
  const gate = await gateOver(page);
  await page.evaluate(`redraws.${redraw}()`);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
}

for (const redraw of ['button', 'composer'])
  test(`while the gate asks the page draws its ${redraw} anew: what was approved goes, masked and once`, async () => {
    await masksAfter(redraw);
    await expect.poll(() => site.posted).toEqual([expect.stringMatching(/^Добрый день! Деньги вернутся на карту (?!4111).*1111\.$/u)]);
    await expect(page.getByLabel('Ответ')).toHaveValue('');
    expect(site.posted).toHaveLength(1);
  });

for (const redraw of ['otherWords', 'otherText'])
  test(`what took the place may be another send (${redraw}): nothing goes, and the operator is told why`, async () => {
    await masksAfter(redraw);
    await expect.poll(() => saidOn(page)).toContain('сайт обновил форму ответа');
    expect(site.posted).toEqual([]);
    // The next press is judged as any other.
    await page.locator('.send').click();
    if (redraw === 'otherText') await gateOver(page);
    else await expect.poll(() => site.posted.length).toBe(1);
    expect(site.posted.join('')).not.toContain('4111 1111');
  });
