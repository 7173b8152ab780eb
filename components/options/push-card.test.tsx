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
