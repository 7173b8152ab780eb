import { browser } from '#imports';
import { expect, it } from 'vitest';
import { settings } from './settings';

it('what is set at the same moment is all kept', async () => {
  await browser.storage.local.clear();
  await Promise.all([
    settings.change(() => ({ welcomed: true })),
    settings.change(() => ({ language: 'en' })),
    settings.change(() => ({ hiddenOn: ['https://a.example'] })),
  ]);
  expect(await settings.get()).toMatchObject({ welcomed: true, language: 'en', hiddenOn: ['https://a.example'] });
});
