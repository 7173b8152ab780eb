import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reference } from '@/utils/library';
import type { LookUpPort } from '../outside';
import { Speaking } from '../words';
import { LookUpTab } from './LookUpTab';

const references = Array.from({ length: 60 }, (_, nth): Reference => ({
  kind: 'reference',
  id: `r${nth}`,
  title: `Тариф ${nth}`,
  lang: 'ru',
  topics: nth === 1 ? ['payment', 'account', 'bank'] : ['payment'],
  other: {},
  facts: {},
  body: 'Цена по договору.',
  ...(nth === 0 && { validTo: '2020-01-01' }),
}));
const port: LookUpPort = {
  references: () => Promise.resolve(references),
  lookUp: () => Promise.resolve(references.slice(0, 20).map((reference) => ({ reference, passage: { start: 0, end: 0 }, marks: [] }))),
  receivers: () => Promise.resolve([]),
  atHand: () => Promise.resolve({ pinned: [], recent: [] }),
  pin: () => Promise.resolve(),
  opened: () => Promise.resolve(),
};

it('what was opened, or a fact of it put in or copied, stands among the recent ones when the search is empty again', async () => {
  const recent: string[] = [];
  const [first, second] = [references[1]!, references[2]!];
  const facts = { term: '14 дней', sameTerm: '14 дней' };
  const own: LookUpPort = {
    ...port,
    lookUp: async () =>
      [{ ...first, facts, body: 'Срок — {{fact "term"}}.' }, second].map((reference) => ({
        reference,
        passage: { start: 0, end: 0 },
        marks: [],
      })),
    atHand: async () => ({ pinned: [], recent: [...recent] }),
    opened: async (id) => void recent.unshift(id),
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <LookUpTab references={own} desk={{ insert: () => Promise.resolve({ done: true }), copy: () => Promise.resolve() }} />
    </Speaking>,
  );
  const search = page.getByLabelText('Искать в справке');
  await userEvent.fill(search, 'срок');
  await page
    .getByRole('button', { name: /^Копировать/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Весь текст' }).nth(1).click();
  await userEvent.fill(search, '');
  const list = page.getByRole('region', { name: 'Недавнее' });
  await expect.element(list.getByText(first.title, { exact: true })).toBeVisible();
  await expect.element(list.getByText(second.title, { exact: true })).toBeVisible();
  root.unmount();
});

it('says that more stands behind what is shown, and lists of a topic what is in force first or alone', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <LookUpTab references={port} desk={{ insert: () => Promise.resolve({ done: true }), copy: () => Promise.resolve() }} />
    </Speaking>,
  );
  await expect.element(page.getByRole('combobox')).toHaveTextContent('Все темыБанкДоступОплата');
  await userEvent.selectOptions(page.getByRole('combobox'), 'payment');
  await expect.element(page.getByText('Показаны 50 из 60. Остальные найдёт поиск.')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2 }).nth(1)).toHaveTextContent('Тариф 1');
  await page.getByRole('checkbox').click();
  await expect.element(page.getByText('Показаны 50 из 59. Остальные найдёт поиск.')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Искать в справке'), 'цена');
  await expect.element(page.getByText(/Показаны 20 самых подходящих/u)).toBeVisible();
  root.unmount();
});
