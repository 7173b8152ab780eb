import { expect, test } from './extension';
import { openPalette, putIn } from './job';

test('a sum of the letter stands in the preview and in the reply as the reply writes sums', async ({ page, inbox, box }) => {
  await page.goto(`${inbox.address}#1042`);
  const palette = await openPalette(page, box);
  await palette.getByRole('combobox').first().fill('деньги списались дважды');
  await palette
    .getByRole('option', { name: /списал/iu })
    .first()
    .click();
  const preview = palette.locator('.preview');
  await expect(preview).toContainText('5\u00A0490\u00A0₽');
  await expect(preview).not.toContainText('RUB');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await openPalette(page, box);
  await putIn(palette, 'деньги списались дважды', /списал/iu);
  await expect(box).toContainText('5\u00A0490\u00A0₽');
  await expect(box).not.toContainText('RUB');
});
