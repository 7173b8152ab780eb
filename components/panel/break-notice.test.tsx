import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { russianNorm } from '@/utils/figures';
import { Speaking } from '../words';
import { BreakNotice } from './BreakNotice';

it('a break that is due is told in English without a Russian word, and can be put off', async () => {
  let later = 0;
  const rest = {
    onDue(due: (rule: typeof russianNorm | undefined) => void) {
      due(russianNorm);
      return () => {};
    },
    later: () => Promise.resolve(void (later += 1)),
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="en">
      <BreakNotice rest={rest} />
    </Speaking>,
  );
  const said = page.getByText(/Time for a break/u);
  await expect.element(said).toBeVisible();
  expect(document.body.textContent).not.toMatch(/[а-яё]/iu);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.element(said).not.toBeInTheDocument();
  expect(later).toBe(1);
  root.unmount();
});
