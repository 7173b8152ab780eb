import { ownPage, until } from './pages.ts';
import type { Stage } from './stage.ts';

/**
 * Goes through the welcome page, which the extension opens when it is installed: name, language, starter library.
 * @returns how many replies and references were taken, as the page says
 */
export async function takeStarterLibrary({ browser, language, words, show }: Stage): Promise<number> {
  const page = await ownPage(browser, 'options');
  await page.waitForSelector('.welcome__form input[autocomplete=name]');
  // The product follows the browser; here it follows the terminal, which the browser may have no words for.
  await page.evaluate((at) => document.querySelectorAll<HTMLElement>('.choice__all input')[at]?.click(), language === 'ru' ? 1 : 2);
  await page.waitForSelector(`html[lang=${language}]`);
  await page.evaluate(
    (at) => {
      const pack = document.querySelectorAll<HTMLElement>('[role=switch]')[at];
      if (pack?.ariaChecked !== 'true') pack?.click();
    },
    language === 'ru' ? 0 : 1,
  );
  await page.type('input[autocomplete=name]', words.operator);
  await show(page, 'welcome');
  await page.keyboard.press('Enter');
  const said = () => page.$$eval('main [role=status]', ([done]) => done?.textContent);
  return Number(await until(async () => (await said())?.match(/\d+/)?.[0], words.steps.pack, 60_000));
}
