import { expect, test } from './extension.ts';
import { deskIn, gateOver } from './job.ts';
import { openSite } from './site.ts';

/** A tool of nobody's make, where colleagues write to each other below the answer. */
const tool = `<!doctype html><html lang="ru"><body><main><h1>Заявка № 7712: заказ не приехал</h1>
  <article><p>От: Пётр Ильин &lt;ilin@mail.example&gt;</p><div>Здравствуйте! Где мой заказ?</div></article>
  <section><h2>Ответ клиенту</h2><div contenteditable="true" role="textbox" aria-label="Ответ клиенту" style="min-height:60px"></div>
    <button type="button">Отправить</button></section>
  <section><h2>Внутренняя заметка</h2><textarea aria-label="Внутренняя заметка" rows="4" cols="60"></textarea>
    <button type="button" onclick="kept.push(this.previousElementSibling.value)">Сохранить заметку</button></section>
</main><script>const kept = [];</script></body></html>`;

test('what keeps a note is held for a card number alone: manners, names and phones are for colleagues, and no contact is recorded', async ({
  extension,
  page,
}) => {
  const site = await openSite(tool);
  const recorded = async () => {
    const panel = await extension.open('sidepanel.html');
    await panel.getByRole('tab', { name: 'Контакт' }).click();
    const tab = panel.getByRole('tabpanel', { name: 'Контакт' });
    await expect(tab).toBeVisible();
    await expect(tab.locator('[aria-busy="true"]')).toHaveCount(0);
    const rows = await panel.locator('.contact-row').count();
    await panel.close();
    return rows;
  };
  const before = await recorded();
  await page.goto(site.address);
  await page.bringToFront();
  const note = page.getByRole('textbox', { name: 'Внутренняя заметка' });
  const kept = () => page.evaluate<readonly string[]>('kept');
  await note.click();
  await deskIn(page);
  const plain = 'Заявочка Ильина, перезвоните ему: +7 916 123-45-67!!!';
  await note.fill(plain);
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();
  await expect.poll(kept).toEqual([plain]);
  await note.fill(`${plain} Карта 4111 1111 1111 1111.`);
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();
  const gate = await gateOver(page);
  await expect(gate.getByRole('switch')).toHaveCount(1);
  expect(await kept()).toEqual([plain]);
  await gate.getByRole('button', { name: /скрыть.*отправить/iu }).click();
  await expect.poll(async () => (await kept()).length).toBe(2);
  const last = (await kept())[1];
  expect(last).toMatch(/^Заявочка Ильина, перезвоните ему: \+7 916 123-45-67!!! Карта /u);
  expect(last).not.toContain('4111 1111');
  expect(await recorded()).toBe(before);
  site.close();
});
