import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EndpointEdit } from '@/utils/contact';
import { Speaking } from '../words';
import { PushCard } from './PushCard';

it('what is pushed can be changed without typing it all anew, and a name that no record has is told', async () => {
  const set: (EndpointEdit | null)[] = [];
  let kept: EndpointEdit = {
    url: 'https://crm.example.ru/contacts',
    shape: 'postgrest',
    mapping: { note: 'fields.summary' },
    keyField: 'key',
  };
  const records = {
    undelivered: () => Promise.resolve(0),
    endpoint: () => Promise.resolve(kept),
    setEndpoint: (to: EndpointEdit | null) => {
      set.push(to);
      if (to) kept = to;
      return Promise.resolve(true);
    },
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <PushCard records={records} />
    </Speaking>,
  );
  await page.getByRole('button', { name: 'Изменить' }).click();
  await expect.element(page.getByLabelText('Адрес', { exact: true })).toHaveValue(kept.url);
  const mapping = page.getByLabelText('Поля: их имя = наше');
  await expect.element(mapping).toHaveValue('note = fields.summary');
  await mapping.fill('note = summary');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect.element(page.getByText(/Поля «summary» в записи нет/u)).toBeVisible();
  expect(set).toEqual([]);
  await mapping.fill('note = fields.summary\nwhen = sentAt');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect.element(page.getByText(/Записи уходят на/u)).toBeVisible();
  expect(set).toEqual([
    { url: 'https://crm.example.ru/contacts', shape: 'postgrest', mapping: { note: 'fields.summary', when: 'sentAt' }, keyField: 'key' },
  ]);
  root.unmount();
});

it('turning it off is asked first, with how many records were never delivered', async () => {
  const set: (EndpointEdit | null)[] = [];
  const records = {
    undelivered: () => Promise.resolve(2),
    endpoint: () => Promise.resolve({ url: 'https://crm.example.ru/contacts', shape: 'rest', mapping: {}, keyField: 'key' } as const),
    setEndpoint: (to: EndpointEdit | null) => {
      set.push(to);
      return Promise.resolve(true);
    },
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <PushCard records={records} />
    </Speaking>,
  );
  await page.getByRole('button', { name: 'Выключить' }).click();
  const asked = page.getByRole('alertdialog');
  await expect.element(asked.getByText(/Ещё не переданы: 2 записи/u)).toBeVisible();
  expect(set).toEqual([]);
  await asked.getByRole('button', { name: 'Выключить' }).click();
  expect(set).toEqual([null]);
  root.unmount();
});
