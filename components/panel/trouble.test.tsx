import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Handed } from '@/platform/database';
import { Speaking } from '../words';
import { HandedNotice } from './HandedNotice';
import { LookUpTab } from './LookUpTab';

let root: Root | undefined;
afterEach(() => root?.unmount());

function draw(what: ReactNode): void {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<Speaking language="ru">{what}</Speaking>);
}

describe('what was handed over', () => {
  const row = (id: string, hours: number): Handed => ({
    id,
    ticketKey: '',
    ticketNumber: `№ ${id}`,
    receiver: 'stock',
    receiverName: 'Склад',
    at: '',
    due: new Date(Date.now() + hours * 3_600_000).toISOString(),
    done: false,
  });
  const port = (rows: () => readonly Handed[], onChange: (changed: () => void) => () => void = () => () => {}) => ({
    directory: () => Promise.resolve({ receivers: [] }),
    add: () => Promise.resolve(),
    open: () => Promise.resolve(rows()),
    done: () => Promise.resolve(),
    onChange,
  });

  it('is reminded of when its time is over, and of the next one after it was closed', async () => {
    let rows = [row('17', -1), row('18', 2)];
    let changed = () => {};
    let shown = 0;
    const open = port(
      () => rows,
      (tell) => {
        changed = tell;
        return () => {};
      },
    );
    draw(<HandedNotice port={open} onShow={() => (shown += 1)} />);
    await expect.element(page.getByText('Ответа на переданное нет в срок: № 17 (Склад).')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Показать' }));
    expect(shown).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'Закрыть' }));
    await expect.element(page.getByRole('status')).not.toBeInTheDocument();
    rows = [...rows, row('19', -2)];
    changed();
    await expect.element(page.getByText('№ 19 (Склад)', { exact: false })).toBeVisible();
    expect(document.body.textContent).not.toContain('№ 17');
  });
});

it('references that cannot be read are told of, and asked for again', async () => {
  let broken = true;
  const references = {
    references: () => (broken ? Promise.reject(new Error('no database')) : Promise.resolve([])),
    atHand: () => Promise.resolve({ pinned: [], recent: [] }),
    pin: () => Promise.resolve(),
    opened: () => Promise.resolve(),
    receivers: () => Promise.resolve([]),
    lookUp: () => Promise.resolve([]),
  };
  draw(<LookUpTab references={references} desk={{ insert: () => Promise.resolve({ done: true }), copy: () => Promise.resolve() }} />);
  await expect.element(page.getByText('Не получилось прочитать. Сохранённое цело.')).toBeVisible();
  broken = false;
  await userEvent.click(page.getByRole('button', { name: 'Повторить' }));
  await expect.element(page.getByText('В справке пока ничего нет', { exact: false })).toBeVisible();
});
