import { expect, startExtension, test } from './extension';
import { takeStarterLibrary } from './library.ts';
import { deskIn, openPalette, putIn } from './job';

test('two questions in a letter: replies to each by keyboard alone, what went in is learnt from', async ({
  extension,
  page,
  inbox,
  box,
}) => {
  await page.goto(`${inbox.address}#1045`);
  const palette = await openPalette(page, box);
  const questions = palette.getByRole('group', { name: /вопросы/iu }).getByRole('button');
  await expect(questions).toHaveCount(3);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(questions.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(palette.getByRole('option').first()).toContainText(/адрес/iu);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(palette.getByRole('option').first()).toContainText(/промокод/iu);
  await expect(palette.getByRole('option', { name: /совпало:.*промокод/iu }).first()).toBeVisible();

  const keptLessons = await extension.open('options.html');
  const count = () =>
    keptLessons.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('otklik-search');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const asked = opening.result.transaction('lessons').objectStore('lessons').count();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result);
            };
          };
        }),
    );
  // Tests before this one have used the same library.
  const before = await count();
  await page.bringToFront();
  await putIn(palette, 'часы работы', /работ/iu);
  await expect(box).toContainText('Здравствуйте');
  await expect.poll(count).toBeGreaterThan(before);
  await keptLessons.close();
});

test('a sentence of the letter that is taken out is not searched by, and by keyboard it counts again; a courtesy can be let count', async ({
  inbox,
}) => {
  // A browser of its own: what other tests have picked is learnt from.
  const extension = await startExtension();
  await takeStarterLibrary(extension.welcome);
  const page = await extension.context.newPage();
  await page.goto(`${inbox.address}#1045`);
  await page.locator('.reply-box').click();
  await deskIn(page);
  const panel = await extension.open('sidepanel.html');
  await page.bringToFront();
  await panel.reload();
  const asked = panel.locator('.question-groups, .replies').filter({ hasText: 'промокод ОСЕНЬ15' });
  await expect(asked.first()).toBeVisible();
  await panel.locator('.ticket-card summary').click();
  const letter = panel.locator('.ticket-card__letter');
  const sentence = letter.getByRole('button', { name: /промокод ОСЕНЬ15/u });
  await expect(sentence).toHaveAttribute('aria-pressed', 'true');
  await sentence.click();
  await expect(sentence).toHaveAttribute('aria-pressed', 'false');
  await expect(asked).toHaveCount(0);
  // The palette over the page searches by the same sentences: of the two questions one is left, and that is no list.
  const palette = await openPalette(page, page.locator('.reply-box'));
  await expect(palette.getByRole('group', { name: /вопросы/iu })).toHaveCount(0);
  await expect(palette.getByRole('option').first()).toContainText(/адрес/iu);
  // What the site wrote about the code is still in the letter: its reply may be found by that, but not by the code.
  await expect(palette.getByRole('option', { name: /совпало:.*промокод/iu })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await sentence.focus();
  await panel.keyboard.press('Enter');
  await expect(sentence).toHaveAttribute('aria-pressed', 'true');
  await expect(asked.first()).toBeVisible();
  const greeting = letter.getByRole('button', { name: 'Здравствуйте!' });
  await greeting.click();
  await expect(greeting).toHaveAttribute('aria-pressed', 'true');
  await letter.getByRole('button', { name: 'Читать, как было' }).click();
  await expect(greeting).toHaveAttribute('aria-pressed', 'false');
  await extension.close();
});
