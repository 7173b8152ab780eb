import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Speaking } from '../words';
import { EraseCustomer } from './EraseCustomer';

let root: Root | undefined;
afterEach(() => root?.unmount());

it('what was erased of one customer is not said beside the address of the next', async () => {
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
  await page.getByRole('alertdialog').getByRole('button', { name: 'Стереть' }).click();
  await expect.element(said).toBeVisible();
  await userEvent.type(field, 'x');
  await expect.element(said).not.toBeInTheDocument();
});
