import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultProfile } from '@/utils/standards';
import type { Settings, SettingsPort } from '../outside';
import { Speaking } from '../words';
import { KeepDays } from './KeepDays';

it('says how many records a term removes before it stands, and takes no number that is being typed for one', async () => {
  const set: number[] = [];
  const change: SettingsPort['change'] = async (make) =>
    void set.push(make({ profile: defaultProfile } as Settings).profile?.keepDays ?? 0);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <KeepDays
        kept={90}
        port={{ change }}
        contacts={{ older: (days) => Promise.resolve(days < 90 ? 2 : 0), undelivered: (days = 0) => Promise.resolve(days < 90 ? 1 : 0) }}
      />
    </Speaking>,
  );
  const field = page.getByLabelText('Сколько дней хранить');
  await userEvent.fill(field, '');
  await userEvent.type(field, '180');
  expect(set).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => set).toEqual([180]);
  await userEvent.fill(field, '30');
  await expect.element(page.getByText(/уже 2 записи: они удалятся/u)).toBeVisible();
  await expect.element(page.getByText(/1 ещё не передана в систему компании и туда уже не попадёт/u)).toBeVisible();
  expect(set).toEqual([180]);
  root.unmount();
});
