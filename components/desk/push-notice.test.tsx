import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Queued } from '@/utils/contact';
import '../design';
import { Speaking } from '../words';
import type { PushPort } from './ports';
import { PushNotice } from './PushNotice';

let root: Root | undefined;
afterEach(() => root?.unmount());

it('follows what becomes of records that are sent again, without being opened anew', async () => {
  let rows: readonly Queued[] = [{ id: 'a', since: 0, tries: 1, next: 0, state: 'dead', why: '400 no field' }];
  let changed = (): void => {};
  const come = (state?: Queued['state']): void => {
    rows = state === undefined ? [] : rows.map((row) => ({ ...row, state }));
    changed();
  };
  const count = (state: Queued['state']) => rows.filter((row) => row.state === state).length;
  const pushes: PushPort = {
    onChange: (told) => {
      changed = told;
      return () => {};
    },
    counts: async () => ({ waiting: count('waiting'), dead: count('dead') }),
    lastFault: async () => '',
    dead: async () => rows.filter(({ state }) => state === 'dead'),
    again: async () => come('waiting'),
    drop: async () => come(),
    state: async () => 'ready',
  };
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <PushNotice pushes={pushes} />
    </Speaking>,
  );
  const dead = page.getByText('Не принято системой компании: 1');
  const waits = page.getByText('Ждёт отправки в систему компании: 1');
  const [again, drop] = ['Отправить снова', 'Не отправлять'].map((name) => page.getByRole('button', { name }));
  await expect.element(drop!).toBeVisible();
  const [one, other] = [again!.element().getBoundingClientRect(), drop!.element().getBoundingClientRect()];
  // Two answers of opposite sense never touch.
  expect(other.left - one.right >= 4 || other.top - one.bottom >= 4).toBe(true);
  await page.getByRole('button', { name: 'Отправить снова' }).click();
  await expect.element(waits).toBeVisible();
  await expect.element(dead).not.toBeInTheDocument();
  come('dead');
  await expect.element(dead).toBeVisible();
  come('waiting');
  come();
  await expect.element(waits).not.toBeInTheDocument();
  await expect.element(dead).not.toBeInTheDocument();
});
