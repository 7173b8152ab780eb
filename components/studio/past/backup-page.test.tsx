import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeStudio } from '@/tests/screens/fake-studio';
import { Speaking } from '../../words';
import BackupPage from './BackupPage';

it('tells which number of days cannot be, does not keep it, and shows the one that holds', async () => {
  const kept: unknown[] = [];
  const fake = fakeStudio('ru');
  const port = { ...fake, backups: { ...fake.backups, setPlan: (plan: unknown) => Promise.resolve(void kept.push(plan)) } };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <BackupPage port={port} documents={[]} of={0} usage={new Map()} remarks={[]} today="2026-11-27" />
    </Speaking>,
  );
  const days = page.getByLabelText('Раз в сколько дней');
  for (const wrong of ['1000', '0', '2,5', '']) {
    await days.fill(wrong);
    await expect.element(page.getByText('Укажите число от 1 до 365')).toBeVisible();
    await userEvent.tab();
    await expect.element(days).toHaveValue('1');
  }
  expect(kept).toEqual([]);
  await days.fill('14');
  await userEvent.tab();
  await expect.poll(() => kept).toEqual([{ everyDays: 14, keep: 7 }]);
  root.unmount();
});
