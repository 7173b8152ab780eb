import { createRoot, type Root } from 'react-dom/client';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type DeskPorts, Unlock } from '../desk';
import { Speaking } from '../words';
import { EraseCustomer } from './EraseCustomer';
import { LockCard } from './LockCard';

let root: Root | undefined;
afterEach(() => root?.unmount());

function draw(what: ReactNode, language: 'ru' | 'en' = 'ru'): void {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<Speaking language={language}>{what}</Speaking>);
}

const closed = () => Promise.reject(Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }));
const said = (text: string) => expect.element(page.getByText(text, { exact: false })).toBeVisible();

it('a passphrase that could not be set is told, and what was typed stays', async () => {
  draw(<LockCard lock={{ isSet: async () => false, set: closed, drop: async () => true, shut: closed }} />);
  for (const name of ['Новый пароль', 'Пароль ещё раз']) await page.getByLabelText(name).fill('open sesame');
  await userEvent.click(page.getByRole('button', { name: 'Поставить пароль' }));
  await said('Пароль не поставлен, записи открыты как прежде. Хранилище браузера не приняло изменение');
  await expect.element(page.getByLabelText('Новый пароль')).toHaveValue('open sesame');
});

it('a lock that could not be shut or taken away is told as that, not as one that is shut', async () => {
  draw(<LockCard lock={{ isSet: async () => true, set: closed, drop: closed, shut: closed }} />, 'en');
  await userEvent.click(page.getByRole('button', { name: 'Lock now' }));
  await said('The records are not locked.');
  await userEvent.click(page.getByRole('button', { name: 'Take it away' }));
  await said('The passphrase is still set.');
  expect(document.body.textContent).not.toContain('in the “Contacts” tab first');
});

it('a store that fails while records are opened is no wrong passphrase', async () => {
  draw(<Unlock records={{ unlock: closed } as unknown as DeskPorts['records']} onOpen={() => {}} />);
  await page.getByLabelText('Пароль').fill('open sesame');
  await userEvent.click(page.getByRole('button', { name: 'Открыть' }));
  await said('Записи не открыты, и дело не в пароле.');
  expect(document.body.textContent).not.toContain('Пароль не подошёл');
});

it('an erasing that a store holds up is told while it waits, and what came of it afterwards', async () => {
  let done: (count: number) => void = () => {};
  draw(<EraseCustomer erase={() => new Promise((resolve) => (done = resolve))} />);
  await page.getByRole('textbox').fill('ilin@mail.example');
  await userEvent.click(page.getByRole('button', { name: 'Стереть' }));
  await userEvent.click(page.getByRole('alertdialog').getByRole('button', { name: 'Стереть' }));
  const waits = page.getByText('Хранилище браузера пока не отвечает', { exact: false });
  await expect.element(waits, { timeout: 8000 }).toBeVisible();
  done(3);
  await said('Стёрто записей: 3');
  await expect.element(waits).not.toBeInTheDocument();
});

it('an erasing that failed says that nothing is erased', async () => {
  draw(<EraseCustomer erase={closed} />);
  await page.getByRole('textbox').fill('ilin@mail.example');
  await userEvent.click(page.getByRole('button', { name: 'Стереть' }));
  await userEvent.click(page.getByRole('alertdialog').getByRole('button', { name: 'Стереть' }));
  await said('Ничего не удалено. Хранилище браузера не приняло изменение');
});
