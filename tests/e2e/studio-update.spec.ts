import { expect, type Page, test } from '@playwright/test';
import { type Extension, startExtension } from './extension';
import { placesOf } from './kept';
import { takeStarterLibrary } from './library.ts';
import { goTo, openStudio } from './open-studio';

/** What the browser's own page of extensions, and the extension, can do here. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly developerPrivate: { updateProfileConfiguration(given: { readonly inDeveloperMode: boolean }): Promise<void> };
};

let extension: Awaited<ReturnType<typeof startExtension>>;
// Each test has a browser of its own, with the starter library in it.
test.describe.configure({ timeout: 120_000 });
test.beforeEach(async () => {
  extension = await startExtension();
  await takeStarterLibrary(extension.welcome);
});
test.afterEach(() => extension.close());

const document = 'library/doc/account-cannot-sign-in-ru';
const body = (page: Page) => page.getByRole('textbox', { name: 'Текст', exact: true });

/** Another copy of the extension takes the place of this one, which closes its pages. */
async function update({ context, id }: Extension, page: Page): Promise<void> {
  const next = await context.newPage();
  await next.goto('chrome://extensions');
  // Without it the browser does not load a folder a second time.
  await next.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const closed = page.waitForEvent('close');
  await context.serviceWorkers()[0]?.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
  await closed;
  await expect(() => next.goto(`chrome-extension://${id}/options.html#manners`)).toPass();
  await next.close();
}

test('an update that closes a page of the library loses none of its edits, and the next page says so', async () => {
  const page = await openStudio(extension);
  await goTo(page, document);
  await page.getByLabel('Название', { exact: true }).fill('Не входит в кабинет: правка');
  await body(page).press('Control+End');
  await page.keyboard.type(' Хвост без сохранения.');
  await goTo(page, 'library/new');
  await page.getByLabel('Название', { exact: true }).fill('Новый, начатый');
  const kept = (await placesOf(page)).filter((place) => place.startsWith('localStorage/'));
  expect(kept).toHaveLength(2);
  await update(extension, page);

  const next = await extension.open('options.html#library');
  const said = next.getByText('Вернулись правки, которые не сохранили');
  await expect(said).toContainText('Не входит в кабинет: правка, Новый, начатый');
  await said.getByRole('link', { name: 'Новый, начатый' }).click();
  await expect(next.getByLabel('Название', { exact: true })).toHaveValue('Новый, начатый');
  await said.getByRole('link', { name: 'Не входит в кабинет: правка' }).click();
  await expect(next.getByLabel('Название', { exact: true })).toHaveValue('Не входит в кабинет: правка');
  await expect(body(next)).toContainText('Хвост без сохранения.');
  await expect(next.getByText('Есть несохранённые правки')).toBeVisible();
  await next.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(next.getByText('Сохранено', { exact: true })).toBeVisible();

  await goTo(next, 'privacy');
  const told = await next.locator('[data-place^=localStorage]').getAttribute('data-place');
  expect(kept.filter((place) => !place.startsWith(told?.replace('*', '') ?? '-'))).toEqual([]);

  // What is saved does not come back; what is not, does, also when the page is only loaded again.
  await goTo(next, 'library');
  await expect(next.getByText('Вернулись правки, которые не сохранили')).toContainText(/: Новый, начатый$/);
  next.on('dialog', (dialog) => void dialog.accept());
  await next.reload();
  await expect(next.getByText('Вернулись правки, которые не сохранили')).toContainText(/: Новый, начатый$/);
});

test('a page that lives keeps its edits to itself', async () => {
  const page = await openStudio(extension);
  await goTo(page, document);
  await page.getByLabel('Название', { exact: true }).fill('Правлю здесь');
  const other = await extension.open(`options.html#${document}`);
  await expect(other.getByLabel('Название', { exact: true })).toHaveValue('Не получается войти в личный кабинет');
  await expect(other.getByText('Вернулись правки')).toHaveCount(0);
  // An address opened by hand right where the edits are: they come with it.
  await page.close();
  await other.reload();
  await expect(other.getByLabel('Название', { exact: true })).toHaveValue('Правлю здесь');
  await other.getByRole('button', { name: 'Отбросить правки' }).click();
  await other.reload();
  await expect(other.getByLabel('Название', { exact: true })).not.toHaveValue('Правлю здесь');
  await expect(other.getByText('Вернулись правки')).toHaveCount(0);
});
