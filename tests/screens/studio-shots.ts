import type { Page } from 'playwright';
import type { Shot } from './shots.ts';

const wide = { width: 1280, height: 900 } as const;
const narrow = { width: 380, height: 900 } as const;

/** Opens a page of the library by its address. */
const at = (page: string) => async (here: Page) => {
  await here.evaluate((hash) => void (location.hash = hash), page);
  await here.locator('.studio').waitFor();
  await here.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
};

const csv = {
  ru: 'Название;Текст;Теги\nСроки доставки;"Здравствуйте, {{contact.first_name}}! Доставим {{delivery_date}}. {{contact.custom_attribute.tariff}}";доставка\nБез срока;<p>Текст</p><script>alert(1)</script>;общее\nПусто;;\n',
  en: 'Title;Text;Tags\nDelivery times;"Hello {{contact.first_name}}, it will be with you on {{delivery_date}}. {{contact.custom_attribute.tariff}}";delivery\nNo date yet;<p>Text</p><script>alert(1)</script>;general\nEmpty;;\n',
};

async function imported(here: Page): Promise<void> {
  const lang = new URL(here.url()).searchParams.get('lang') === 'en' ? 'en' : 'ru';
  await at('library/import')(here);
  await here
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: lang === 'ru' ? 'ответы.csv' : 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv[lang]) });
  await here.locator('.studio-plan__steps li').first().waitFor();
}
async function edited(here: Page): Promise<void> {
  await at('library')(here);
  await here.locator('.studio-filters__lists select').nth(1).selectOption('template');
  await here.locator('.studio-row').nth(2).click();
  await here.locator('.studio-visual__text').waitFor();
  await here.locator('.studio-preview').waitFor();
}

/** The first script whose step is gone, at its steps. */
async function scripted(here: Page): Promise<void> {
  await at('library/scripts')(here);
  await here.locator('.studio-row').nth(2).click();
  await here.locator('.studio-steps').waitFor();
}
const stepOpen = async (here: Page): Promise<void> => {
  await scripted(here);
  await here.locator('.studio-steps__name').nth(1).click();
  await here.locator('.studio-steps__form').waitFor();
};

/** Asked for by its key: on a busy machine the list may be drawn for a word that is typed on and go again. */
const completed = async (here: Page): Promise<void> => {
  await here.keyboard.press('Control+Space');
  await here.locator('.cm-tooltip-autocomplete').waitFor();
};

export const studioShots: readonly Shot[] = [
  { screen: 'options', name: 'library', ...wide, act: at('library') },
  { screen: 'options', name: 'library', ...narrow, act: at('library') },
  { screen: 'options-empty', name: 'library-empty', ...wide, act: at('library') },
  {
    screen: 'options',
    name: 'library-chosen',
    ...wide,
    async act(here) {
      await at('library')(here);
      await here.locator('.studio-list').focus();
      for (const key of [' ', 'ArrowDown', 'ArrowDown', ' ']) await here.keyboard.press(key);
      await here.locator('.studio-bulk').waitFor();
    },
  },
  {
    screen: 'options',
    name: 'library-nothing',
    ...wide,
    async act(here) {
      await at('library')(here);
      await here.locator('.search__field').fill('ъъъъ');
      await here.locator('.blank').waitFor();
    },
  },
  { screen: 'options', name: 'library-edit', width: 1280, height: 1400, act: edited },
  { screen: 'options', name: 'library-edit', width: 380, height: 1400, act: edited },
  {
    screen: 'options',
    name: 'library-source',
    ...wide,
    async act(here) {
      await edited(here);
      await here.locator('.studio-body .choice label').last().click();
      await here.locator('.cm-content').click();
      await here.keyboard.press('Control+End');
      await here.keyboard.type('\n\n{{nobody}} {{g');
      await completed(here);
    },
  },
  { screen: 'options', name: 'library-import', ...wide, act: imported },
  { screen: 'options', name: 'library-import', ...narrow, act: imported },
  { screen: 'options', name: 'library-changes', ...wide, act: at('library/changes') },
  { screen: 'options', name: 'library-insight', width: 1280, height: 1500, act: at('library/insight') },
  {
    screen: 'options',
    name: 'library-backup',
    ...wide,
    async act(here) {
      await at('library/backup')(here);
      await here.locator('.card').nth(1).waitFor();
    },
  },
  { screen: 'options', name: 'library-scripts', ...wide, act: at('library/scripts') },
  { screen: 'options-empty', name: 'library-scripts-empty', ...wide, act: at('library/scripts') },
  { screen: 'options', name: 'library-script', width: 1280, height: 1700, act: stepOpen },
  { screen: 'options', name: 'library-script', width: 380, height: 1700, act: stepOpen },
  {
    screen: 'options',
    name: 'library-script-yaml',
    ...wide,
    async act(here) {
      await scripted(here);
      await here.locator('.studio-edit__main .choice label').last().click();
      await here.locator('.cm-content').click();
      await here.keyboard.press('Control+End');
      await here.keyboard.type('\n  - id: last\n  next: ');
      await completed(here);
    },
  },
  {
    screen: 'options',
    name: 'library-directory',
    ...wide,
    async act(here) {
      await at('library/directory')(here);
      await here.locator('.studio-receivers [aria-expanded]').nth(1).click();
      await here.locator('.studio-receivers__more').waitFor();
    },
  },
  { screen: 'options', name: 'library-directory', ...narrow, act: at('library/directory') },
  { screen: 'options-empty', name: 'library-directory-empty', ...wide, act: at('library/directory') },
  {
    screen: 'options',
    name: 'library-profile',
    width: 1280,
    height: 1500,
    async act(here) {
      await at('library/profile')(here);
      await here.getByRole('switch').first().click();
      await here.locator('.studio-fields__name').nth(3).click();
      await here.locator('.studio-fields__form').waitFor();
    },
  },
  { screen: 'options', name: 'library-profile', ...narrow, act: at('library/profile') },
  {
    screen: 'options',
    name: 'library-fields',
    width: 1280,
    height: 1700,
    async act(here) {
      await edited(here);
      await here.locator('.studio-fields .button').last().click();
      await here.locator('.studio-fields__form').waitFor();
    },
  },
];
