import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeDesk, fakeReplies, fakeSites } from '@/tests/screens/fakes';
import { fakeWork } from '@/tests/screens/fake-work';
import { contactsOf, ticketOf } from '@/tests/screens/samples';
import { defaultForm, type Contact } from '@/utils/contact';
import { type Case, emptyCase } from '@/utils/script';
import type { Ticket } from '@/utils/ticket';
import { Speaking } from '../words';
import { AnswerTab } from './AnswerTab';
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

it('an edit of an old record that is not saved stands there again after a look at another tab, and takes no keys', async () => {
  const kept = new Map<string, Case>();
  const work = fakeWork('ru');
  const cases = {
    ...work.cases,
    get: (key: string) => Promise.resolve(kept.get(key) ?? emptyCase),
    set: async (key: string, state: Case) => void kept.set(key, state),
    begun: (keys: readonly string[]) => Promise.resolve(new Set(keys.filter((key) => kept.has(key)))),
  };
  const rows = contactsOf('ru').map((one) => ({ ...one, finished: true }));
  const saved: string[] = [];
  const records: typeof work.records = {
    ...work.records,
    list: () => Promise.resolve(rows),
    save: async (id, { summary = '' }) => {
      saved.push(`${id}: ${summary}`);
      return rows[1];
    },
  };
  const contact = () => (
    <ContactTab desk={fakeDesk('ru')} ports={{ ...work, cases, records }} ticket={undefined} form={defaultForm} now={new Date()} />
  );
  draw(contact());
  const old = () => page.getByRole('listitem').nth(1);
  await userEvent.click(old().getByText(rows[1]?.subject ?? ''));
  await userEvent.click(old().getByRole('button', { name: 'Изменить запись' }));
  await userEvent.fill(old().getByLabelText('Суть'), 'Перезвонить после шести');
  root?.render(<Speaking language="ru">{undefined}</Speaking>);
  await expect.element(page.getByLabelText('Суть')).not.toBeInTheDocument();
  root?.render(<Speaking language="ru">{contact()}</Speaking>);
  await expect.element(old().getByLabelText('Суть')).toHaveValue('Перезвонить после шести');
  expect(old().element().contains(held())).toBe(false);
  await userEvent.selectOptions(old().getByLabelText('Тема'), 'delivery');
  await userEvent.selectOptions(old().getByLabelText('Итог'), 'solved');
  await userEvent.click(old().getByRole('button', { name: 'Записать' }));
  await expect.poll(() => saved).toEqual([`${rows[1]?.id}: Перезвонить после шести`]);
  await expect.element(page.getByLabelText('Суть')).not.toBeInTheDocument();
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
    begun: () => Promise.resolve(new Set<string>()),
    onChange: () => () => {},
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

it('of a ticket that was left nothing stays beside the next one, and Alt+Enter says back the letter in front alone', async () => {
  const put: string[] = [];
  const desk: ReturnType<typeof fakeDesk> = {
    ...fakeDesk('ru'),
    insert: ({ text }) => {
      put.push(text);
      return Promise.resolve({ done: true, at: { start: 0, end: text.length } });
    },
  };
  const work = fakeWork('ru');
  const replies = fakeReplies('ru');
  const first = ticketOf('ru');
  const text = 'Когда откроется магазин?';
  const next: Ticket = { ...first, key: 'next', messages: [{ from: 'customer', author: first.customer, text }] };
  const sites = fakeSites('granted');
  const site = await sites.current();
  const look = (): void => {};
  const shown = (ticket: Ticket) => (
    <AnswerTab
      cases={work.cases}
      inFront={{ ticket, site, draft: undefined, look }}
      desk={desk}
      sites={sites}
      replies={replies}
      onScript={() => {}}
    />
  );
  draw(shown(first));
  await expect.poll(() => document.querySelectorAll('.summary-beside').length).toBe(1);
  for (const ticket of [next, first, next]) {
    root?.render(<Speaking language="ru">{shown(ticket)}</Speaking>);
    await expect.poll(() => document.querySelector('.summary-beside')?.textContent?.includes('откроется')).toBe(ticket === next);
  }
  expect(document.querySelectorAll('.summary-beside')).toHaveLength(1);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await expect.poll(() => put).toEqual([expect.stringContaining('когда откроется магазин')]);
});
