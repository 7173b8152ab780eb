import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startExtension } from './extension';
import { takeStarterLibrary } from './library';

test('the first run: keys are tried on a sample letter, in the language that is switched to', async () => {
  test.setTimeout(120_000);
  const extension = await startExtension();
  const { welcome } = extension;
  // The language is switched, and the texts come in it without being asked for.
  await welcome.getByRole('radio', { name: 'English' }).click();
  await expect(welcome.getByRole('switch', { name: 'In English' })).toHaveAttribute('aria-checked', 'true');
  await welcome.getByRole('radio', { name: 'Русский' }).click();
  await takeStarterLibrary(welcome);
  const box = welcome.getByRole('textbox', { name: 'Ответ на письмо-пример' });
  await box.focus();
  await welcome.keyboard.press('Alt+KeyO');
  const palette = welcome.getByRole('dialog');
  await expect(palette.getByRole('option').first()).toContainText(/заказ|доставк|курьер/iu);
  const { violations } = await new AxeBuilder({ page: welcome }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await welcome.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await welcome.getByRole('button', { name: 'Подобрать ответ' }).click();
  await palette.getByRole('combobox').first().fill('часы работы');
  await expect(palette.getByRole('option').first()).toContainText(/работ/iu);
  await welcome.keyboard.press('Control+1');
  // It goes in at once, or asks for what the letter does not say.
  await expect.poll(async () => (await box.inputValue()) !== '' || (await palette.locator('form input').count()) > 0).toBe(true);
  const asked = await palette.locator('form input').all();
  for (const field of asked) if ((await field.inputValue()) === '') await field.fill('9:00');
  if (asked.length > 0) await palette.getByRole('button', { name: /^вставить/iu }).click();
  await expect(box).toHaveValue(/Екатерина/u);
  await expect(welcome.locator('.sample__done')).toHaveCount(2);
  await box.press('Control+z');
  await expect(box).toHaveValue('');
  await expect(welcome.locator('.sample__done')).toHaveCount(3);
  // Begun is begun: another page of the settings asks for nothing again, and this one stays until it is left.
  const other = await extension.open('options.html');
  await expect(other.getByRole('navigation').first()).toBeVisible();
  await welcome.getByRole('button', { name: 'К настройкам' }).click();
  await expect(welcome.getByRole('navigation').first()).toBeVisible();
  await extension.close();
});

test('the first run: texts that do not come in are told of, and come at the second try', async () => {
  const extension = await startExtension();
  const { welcome } = extension;
  await welcome.getByRole('textbox').fill('Мария Иванова');
  // As where the storage is blocked or full.
  await welcome.evaluate(() => {
    const whole = IDBObjectStore.prototype.put;
    const broken = () => {
      throw new DOMException('a fault made for the test', 'QuotaExceededError');
    };
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put: whole, add: wholeAdd }) });
    const wholeAdd = IDBObjectStore.prototype.add;
    Object.assign(IDBObjectStore.prototype, { put: broken, add: broken });
  });
  await welcome.getByRole('button', { name: 'Начать' }).click();
  await expect(welcome.getByRole('alert')).toContainText('Тексты не загрузились');
  await expect(welcome.getByRole('textbox')).toHaveValue('Мария Иванова');
  await expect(welcome.getByRole('button', { name: 'Начать без текстов' })).toBeVisible();
  await welcome.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await welcome.getByRole('button', { name: 'Повторить' }).click();
  await expect(welcome.getByRole('status')).toContainText(/\d{2}/, { timeout: 30_000 });
  await extension.close();
});
