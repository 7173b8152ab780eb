import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Case, emptyCase } from '@/utils/script';
import type { Ticket } from '@/utils/ticket';
import { Speaking } from '../words';
import { knownValues, moodOf, readTicket } from './known';
import { SummaryBeside } from './SummaryBeside';
import { SummaryCard } from './SummaryCard';

const nobody = { name: '', address: '' };
const ticket: Ticket = {
  key: 'k',
  host: 'generic',
  channel: 'email',
  subject: 'Третий раз пишу',
  number: '',
  customer: nobody,
  operator: nobody,
  messages: [
    { from: 'operator', author: nobody, text: 'Добрый день! Мы вернём деньги до пятницы.' },
    {
      from: 'customer',
      author: nobody,
      text: 'Это издевательство! Третий раз обращаюсь, и никто не отвечает. Где мой заказ 48377? Если не решите, пишу в суд.',
    },
  ],
  attachments: [],
  firstReply: false,
  doubts: [],
};
const told = readTicket(ticket, '2026-11-26');

it('a letter in anger brings how to answer it, what was promised before, and the way to the script; its tone can be put right', async () => {
  const put: string[] = [];
  let last: Case = emptyCase;
  let scripts = 0;
  function Beside() {
    const [state, setState] = useState<Case>(emptyCase);
    last = state;
    return (
      <SummaryBeside
        told={told}
        state={state}
        onChange={(part) => setState({ ...state, ...part })}
        onPut={(text) => put.push(text)}
        onScript={() => (scripts += 1)}
      />
    );
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <Beside />
    </Speaking>,
  );
  await expect.element(page.getByText('Мы вернём деньги до пятницы.', { exact: false })).toBeVisible();
  await userEvent.click(page.getByText('Как ответить на такое письмо'));
  await expect.element(page.getByText('Извинитесь за конкретное')).toBeVisible();
  await expect.element(page.getByText('«Успокойтесь»', { exact: false })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Понимаю, почему вы сердитесь: [причина]', exact: false }));
  expect(put).toEqual([expect.stringContaining('{{причина}}')]);
  await userEvent.click(page.getByRole('button', { name: 'К скрипту и передаче' }));
  expect(scripts).toBe(1);
  await userEvent.selectOptions(page.getByLabelText('Тон письма: поправить'), 'worried');
  await expect.element(page.getByText('Как ответить на такое письмо')).not.toBeInTheDocument();
  expect(moodOf(told, last)).toEqual({ name: 'worried', signs: [] });
  root.unmount();
});

it('what was read stands marked in the letter; a line of the summary leads to its place, and a struck ask is marked no more', async () => {
  function Card() {
    const [state, setState] = useState<Case>(emptyCase);
    return <SummaryCard told={told} state={state} onChange={(part) => setState({ ...state, ...part })} onPut={() => undefined} />;
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <Card />
    </Speaking>,
  );
  const letter = page.getByRole('region', { name: 'Письмо клиента' });
  const marked = (look: string) => [...document.querySelectorAll(`.place--${look}`)].map((one) => one.textContent);
  await expect.element(page.getByRole('button', { name: 'заказ 48377' })).toBeVisible();
  expect(marked('fact')).toEqual(['заказ: 48377']);
  expect(marked('ask')[0]).toBe('вопрос: Где мой заказ заказ: 48377?');
  expect(marked('mood').length).toBeGreaterThan(0);
  await expect.element(letter).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'заказ 48377' }));
  await expect.element(letter).toHaveFocus();
  expect(document.querySelector('.place--shown')?.textContent).toBe('заказ: 48377');
  await userEvent.click(page.getByRole('button', { name: '1. Показать в письме: Где мой заказ 48377?' }));
  await expect.poll(() => document.querySelector('.place--ask.place--shown')).not.toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Убрать: Где мой заказ 48377?' }));
  await expect.poll(() => marked('ask')).toEqual([]);
  expect(marked('fact')).toEqual(['заказ: 48377']);
  root.unmount();
});

it('what was put right of the letter fills the record, what was taken out does not', () => {
  const of = (corrected: Parameters<typeof readTicket>[2]) => knownValues(readTicket(ticket, '2026-11-26', corrected), ticket, emptyCase);
  expect(of({})).toMatchObject({ 'ticket.order': '48377' });
  expect(of({ order: '48378' })).toMatchObject({ 'ticket.order': '48378' });
  expect(of({ order: '' })).not.toHaveProperty(['ticket.order']);
});

it('two asks of one sentence stand apart in the summary of the record', () => {
  const last = ticket.messages.findLast(({ from }) => from === 'customer');
  if (!last) throw new Error('no letter');
  const two = { ...ticket, messages: [{ ...last, text: 'Добрый день! Подскажите, пожалуйста, где посылка сейчас и когда её ждать?' }] };
  expect(knownValues(readTicket(two, '2026-11-26', {}), two, emptyCase)['summary']).toBe(
    'Подскажите, пожалуйста, где посылка сейчас; когда её ждать?',
  );
});
