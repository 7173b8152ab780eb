import { useState, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Handed } from '@/platform/database';
import { parseDirectory } from '@/utils/escalation';
import { emptyCase, type HandingOver } from '@/utils/script';
import type { Ticket } from '@/utils/ticket';
import { Speaking } from '../words';
import { HandOver } from './HandOver';
import { readTicket } from './known';

const card = '4276 1600 1234 5678';
const { directory } = parseDirectory(
  'directory.yaml',
  'departments:\n  - {id: bank, name: Банк, answers: [карта], sees: [CARD], email: b@example.ru}\n  - {id: stock, name: Склад}\n',
);
const ticket: Ticket = {
  key: 'k',
  host: 'generic',
  channel: 'email',
  subject: `Карта ${card} не работает`,
  number: '',
  customer: { name: '', address: '' },
  operator: { name: '', address: '' },
  messages: [{ from: 'customer', author: { name: '', address: '' }, text: `Карта ${card} не проходит. Когда исправите?` }],
  attachments: [],
  firstReply: true,
  doubts: [],
};

/** The hand-over with a ticket that keeps what is typed. */
function Kept(props: Omit<ComponentProps<typeof HandOver>, 'handing' | 'onHanding'>) {
  const [handing, setHanding] = useState<HandingOver>({ named: '' });
  return <HandOver {...props} handing={handing} onHanding={setHanding} />;
}

it('a note written by hand is masked for the one it goes to, and what is kept of the ticket is masked for all', async () => {
  const copied: string[] = [];
  const kept: Handed[] = [];
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <Kept
        port={{
          directory: () => Promise.resolve(directory ?? { receivers: [] }),
          add: async (row) => void kept.push(row),
          open: () => Promise.resolve([]),
          done: () => Promise.resolve(),
          onChange: () => () => {},
        }}
        ticket={ticket}
        told={readTicket(ticket, '2026-11-26')}
        state={emptyCase}
        labels={{}}
        topics={[]}
        desk={{
          room: () => Promise.resolve({ note: false, fields: false }),
          note: () => Promise.resolve({ done: true }),
          copy: async (text) => void copied.push(text),
        }}
        onDone={() => {}}
        onCancel={() => {}}
      />
    </Speaking>,
  );
  const note = page.getByLabelText('Записка');
  await expect.element(page.getByLabelText('Кому')).toHaveValue('bank');
  await expect.element(note).toHaveValue(expect.stringContaining(card));
  await userEvent.click(note);
  await userEvent.keyboard('{Control>}{End}{/Control}\nПароль: Gj7-kLmn2, звонил сам');
  await userEvent.selectOptions(page.getByLabelText('Кому'), 'stock');
  await expect.element(note).not.toHaveValue(expect.stringContaining(card));
  await userEvent.fill(page.getByLabelText(/О чём просите/u), 'Сверьте остаток');
  await userEvent.click(page.getByRole('button', { name: 'Копировать' }));
  await expect.poll(() => copied.length).toBe(1);
  expect(copied[0]).toContain('звонил сам');
  expect(copied[0]).toContain('Прошу: Сверьте остаток');
  expect(copied[0]).not.toContain(card);
  expect(copied[0]).not.toContain('Gj7-kLmn2');
  await userEvent.click(page.getByRole('button', { name: 'Составить заново' }));
  await expect.element(note).not.toHaveValue(expect.stringContaining('звонил'));
  await userEvent.click(page.getByRole('button', { name: 'Передано' }));
  await expect.poll(() => kept.length).toBe(1);
  expect(kept[0]?.ticketNumber).toContain('Карта');
  expect(kept[0]?.ticketNumber).not.toContain(card);
  root.unmount();
});

it('says when nobody fits, names the script’s topic, and copies the note that a mail program would cut', async () => {
  const copied: string[] = [];
  const read = parseDirectory('directory.yaml', 'departments:\n  - {id: stock, name: Склад, topics: [delivery], email: s@example.ru}\n');
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const port = {
    directory: () => Promise.resolve(read.directory ?? { receivers: [] }),
    add: () => Promise.resolve(),
    open: () => Promise.resolve([]),
    done: () => Promise.resolve(),
    onChange: () => () => {},
  };
  const desk = {
    room: () => Promise.resolve({ note: false, fields: false }) as never,
    note: () => Promise.resolve({ done: true }) as never,
    copy: async (text: string) => void copied.push(text),
  };
  const told = readTicket(ticket, '2026-11-26');
  const draw = (topics: readonly string[]) =>
    root.render(
      <Speaking language="ru">
        <Kept {...{ port, ticket, told, labels: {}, topics, desk }} state={emptyCase} onDone={() => {}} onCancel={() => {}} />
      </Speaking>,
    );
  draw([]);
  await expect.element(page.getByText(/получатель не подобрался/u)).toBeVisible();
  draw(['delivery']);
  await expect.element(page.getByText(/Тема скрипта: Доставка/u)).toBeVisible();
  const mail = page.getByRole('link', { name: 'Написать' });
  await expect.element(mail).toHaveAttribute('href', expect.stringContaining('&body='));
  await userEvent.fill(page.getByLabelText(/Что сделано/u), 'Проверили остатки по складу и позвонили водителю. '.repeat(8));
  await expect.element(mail).not.toHaveAttribute('href', expect.stringContaining('&body='));
  mail.element().addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(mail);
  await expect.element(page.getByText(/Она скопирована целиком/u)).toBeVisible();
  expect(copied[0]).toContain('позвонили водителю');
  root.unmount();
});
