import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { StudioPort, UnsavedEdit } from '../outside';
import { Speaking } from '../words';
import { BroughtBack } from './BroughtBack';
import { takeOver } from './use-draft';

it('calls the profile that came back as the pages do, whatever language its file is in', async () => {
  const draft = {
    kind: 'profile',
    id: 'profile:company',
    title: 'Profile',
    lang: 'en',
    topics: [],
    body: 'keepDays: 30',
    other: {},
  } as const;
  const edits: readonly UnsavedEdit[] = [{ key: 'profile', at: 'library/profile', draft }];
  await takeOver({ unsaved: { takeOver: () => Promise.resolve(edits) } } as unknown as StudioPort);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <BroughtBack edits={edits} />
    </Speaking>,
  );
  await expect.element(page.getByRole('link', { name: 'Профиль' })).toBeVisible();
  root.unmount();
});
