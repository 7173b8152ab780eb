import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeDesk, fakeReplies } from '@/tests/screens/fakes';
import { fakeWork } from '@/tests/screens/fake-work';
import { contactsOf, ticketOf } from '@/tests/screens/samples';
import { defaultForm, type Contact } from '@/utils/contact';
import { type Case, emptyCase } from '@/utils/script';
import { Speaking } from '../words';
import { ContactTab } from './ContactTab';
import { ScriptTab } from './ScriptTab';

let root: Root | undefined;
afterEach(() => root?.unmount());

function draw(what: ReactNode): void {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<Speaking language="ru">{what}</Speaking>);
}
const held = () => document.activeElement;

it('a record that was saved is told, and the keys stay where it stood', async () => {
  let rows: readonly Contact[] = contactsOf('ru').slice(0, 1);
  const work = fakeWork('ru');
  const records = {
    ...work.records,
    list: () => Promise.resolve(rows),
    save: () => {
      rows = rows.map((one) => ({ ...one, finished: true }));
      return Promise.resolve(rows[0]);
    },
  };
  draw(<ContactTab desk={fakeDesk('ru')} ports={{ ...work, records }} ticket={undefined} form={defaultForm} now={new Date()} />);
  const form = page.getByRole('form', { name: 'Запись о контакте' });
  await expect.element(form).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Тема'), 'delivery');
  await userEvent.click(page.getByRole('button', { name: 'Записать' }));
  await expect.element(page.getByText('Записано', { exact: true })).toBeVisible();
  await expect.element(form).not.toBeInTheDocument();
  await expect.poll(() => held()?.textContent).toBe('Записано');
});

it('a script is gone through by keys: begun, answered, handed over, and the focus is never lost', async () => {
  let kept: Case = emptyCase;
  const work = fakeWork('ru');
  const cases = {
    get: () => Promise.resolve(kept),
    set: (_: string, state: Case) => {
      kept = state;
      return Promise.resolve();
    },
    corrected: () => ({}),
  };
  draw(<ScriptTab ticket={ticketOf('ru')} desk={fakeDesk('ru')} replies={fakeReplies('ru')} ports={{ ...work, cases }} />);
  const start = page.getByRole('button', { name: /^Начать скрипт/u }).first();
  await expect.element(start).toBeVisible();
  (start.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Другой скрипт' })).toBeVisible();
  await expect.poll(() => held()?.classList.contains('script-tab__now')).toBe(true);
  for (let step = 0; step < 3; step += 1) {
    const before = kept.place?.path.length ?? 0;
    const next = document.querySelector<HTMLElement>(
      '.step-ask fieldset button, .step-ask .button--main, .script-run__actions .button--main',
    );
    if (next === null) break;
    const field = document.querySelector<HTMLInputElement>('.step-ask input[type=text]');
    if (field) await userEvent.fill(field, '184-77');
    next.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept.place?.path.length ?? 0).not.toBe(before);
    await expect.poll(() => held() !== document.body && document.querySelector('.script-tab__now')?.contains(held())).toBe(true);
  }
  const over = page.getByRole('button', { name: 'Передать коллегам' });
  (over.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Кому')).toHaveFocus();
  const cancel = page.getByRole('button', { name: 'Не передавать' });
  (cancel.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => held()?.classList.contains('script-tab__now')).toBe(true);
});
