import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EndpointEdit } from '@/utils/contact';
import { Speaking } from '../words';
import { PushCard } from './PushCard';

let root: Root | undefined;
afterEach(() => root?.unmount());

/** Draws the card of a push that is on; what it was told to set is in the answer. */
function draw(kept: EndpointEdit, undelivered: number): (EndpointEdit | null)[] {
  const set: (EndpointEdit | null)[] = [];
  let now = kept;
  const records = {
    undelivered: () => Promise.resolve(undelivered),
    endpoint: () => Promise.resolve(now),
    setEndpoint: (to: EndpointEdit | null) => {
      set.push(to);
      if (to) now = to;
      return Promise.resolve(true);
    },
  };
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <PushCard records={records} />
    </Speaking>,
  );
  return set;
}

const url = 'https://crm.example.ru/contacts';

it('what is pushed can be changed without typing it all anew, and a name that no record has is told', async () => {
  const set = draw({ url, shape: 'postgrest', mapping: { note: 'fields.summary' }, keyField: 'key' }, 0);
  await page.getByRole('button', { name: 'Изменить' }).click();
  await expect.element(page.getByLabelText('Адрес', { exact: true })).toHaveValue(url);
  const mapping = page.getByLabelText('Поля: их имя = наше');
  await expect.element(mapping).toHaveValue('note = fields.summary');
  await mapping.fill('note = summary');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect.element(page.getByText(/Поля «summary» в записи нет/u)).toBeVisible();
  expect(set).toEqual([]);
  await mapping.fill('note = fields.summary\nwhen = sentAt');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect.element(page.getByText(/Записи уходят на/u)).toBeVisible();
  expect(set).toEqual([{ url, shape: 'postgrest', mapping: { note: 'fields.summary', when: 'sentAt' }, keyField: 'key' }]);
});

it('turning it off is asked first, with how many records were never delivered', async () => {
  const set = draw({ url, shape: 'rest', mapping: {}, keyField: 'key' }, 2);
  await page.getByRole('button', { name: 'Выключить' }).click();
  const asked = page.getByRole('alertdialog');
  await expect.element(asked.getByText(/Ещё не переданы: 2 записи/u)).toBeVisible();
  expect(set).toEqual([]);
  await asked.getByRole('button', { name: 'Выключить' }).click();
  expect(set).toEqual([null]);
});
