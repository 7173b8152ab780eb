import { expect, type Page } from '@playwright/test';

/** Goes through the first-run welcome as a new user does, with the starter library in both languages. */
export async function takeStarterLibrary(welcome: Page): Promise<void> {
  await welcome.getByRole('textbox').fill('Мария Иванова');
  for (const name of ['На русском', 'На английском']) await welcome.getByLabel(name, { exact: true }).check();
  await welcome.getByRole('button', { name: 'Начать' }).click();
  // The page says how many came in only after the last one is kept.
  await expect(welcome.getByRole('status')).toContainText(/\d{3}/, { timeout: 30_000 });
}
