import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Speaking } from '../words';
import { EraseCustomer } from './EraseCustomer';

let root: Root | undefined;
afterEach(() => root?.unmount());

it('asks by the address who is erased, and does not say what came of it beside the next address', async () => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <EraseCustomer erase={(customer) => Promise.resolve(customer === 'ilin@mail.example' ? 3 : 0)} />
    </Speaking>,
  );
  const field = page.getByRole('textbox', { name: 'Адрес почты или номер клиента' });
  const said = page.getByText('Стёрто записей: 3');
  await field.fill('ilin@mail.example');
  await page.getByRole('button', { name: 'Стереть' }).click();
  const asks = page.getByRole('alertdialog');
  await expect.element(asks.getByText('ilin@mail.example')).toBeVisible();
  await asks.getByRole('button', { name: 'Стереть' }).click();
  await expect.element(said).toBeVisible();
  await userEvent.type(field, 'x');
  await expect.element(said).not.toBeInTheDocument();
});
