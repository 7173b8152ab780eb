import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { goTo, openStudio, setSettings } from './open-studio';

let page: Page;
test.beforeAll(async ({ extension }) => {
  page = await openStudio(extension);
});

const pages = [
  'library',
  'library/new',
  'library/new/reference',
  'library/doc/account-cannot-sign-in-ru',
  'library/scripts',
  'library/script/script%3Arefund-script-ru',
  'library/directory',
  'library/profile',
  'library/import',
  'library/changes',
  'library/insight',
  'library/backup',
] as const;
const settings = ['general', 'sites', 'manners', 'keys', 'records', 'privacy', 'about'] as const;
const grounds = { light: 'rgb(244, 246, 246)', dark: 'rgb(21, 24, 26)' } as const;

async function open(hash: string): Promise<void> {
  await goTo(page, hash);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`when ${theme} is chosen, whatever the system has`, () => {
    test.beforeAll(async () => {
      await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
      await setSettings(page, { theme });
    });
    test.afterAll(() => setSettings(page, { theme: 'auto' }));
    for (const hash of pages)
      test(`${hash} is without a violation`, async () => {
        await open(hash);
        await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(grounds[theme]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
  });
}

test('the language switched while a reply is being edited: its chips follow, what was typed stays', async () => {
  await open('library/doc/account-cannot-sign-in-ru');
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(text('Текст').locator('.chip').first()).toHaveText('Приветствие');
  await text('Текст').press('Control+End');
  await page.keyboard.type(' Набрано.');
  await setSettings(page, { language: 'en' });
  await expect(text('Text').locator('.chip').first()).toHaveText('Greeting');
  await expect(text('Text')).toContainText('Набрано.');
  await setSettings(page, { language: 'ru' });
  await expect(text('Текст').locator('.chip').first()).toHaveText('Приветствие');
  await page.getByRole('button', { name: 'Отбросить правки' }).click();
  await setSettings(page, { language: 'auto' });
});

/** What on the page would move: an animation that runs, an element that would glide or scroll softly. */
const moving = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const glides = [...document.querySelectorAll('*')].filter((one) => {
      const { animationDuration, animationName, scrollBehavior, transitionDuration } = getComputedStyle(one);
      const lasts = (times: string): boolean => times.split(', ').some((time) => Number.parseFloat(time) > 0);
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
    });
    return [...glides.map(({ outerHTML }) => outerHTML.slice(0, 90)), ...document.getAnimations().map(({ id }) => `an animation ${id}`)];
  });

test('nothing moves on any page for those who asked the system for that, and something does for others', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open('library');
  expect(await moving()).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const hash of [...pages, ...settings]) {
    await open(hash);
    expect([hash, await moving()]).toEqual([hash, []]);
  }
  await page.emulateMedia({ reducedMotion: null });
});
