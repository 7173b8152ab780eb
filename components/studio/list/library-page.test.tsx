import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { template } from '@/tests/corpus/library/template';
import { fakeStudio } from '@/tests/screens/fake-studio';
import type { LibraryPort, StudioPort } from '../../outside';
import { Speaking } from '../../words';
import { LibraryPage } from './LibraryPage';

it('counts scripts as scripts', async () => {
  const documents = ['a', 'b'].map((id) => ({ ...template(id, ''), kind: 'script' as const }));
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <LibraryPage
        port={fakeStudio('ru')}
        library={{} as LibraryPort}
        shelf="scripts"
        documents={documents}
        of={2}
        usage={new Map()}
        remarks={[]}
        today="2026-11-27"
      />
    </Speaking>,
  );
  await expect.element(page.getByText('2 скрипта')).toBeVisible();
  root.unmount();
});

it('does nothing to chosen rows that the list no longer shows, and says how many there are', async () => {
  const documents = ['Доставка', 'Возврат'].map((title, nth) => ({ ...template(`t${nth}`, ''), title }));
  const changed: string[] = [];
  const apply: StudioPort['apply'] = (_why, _about, changes) => {
    changed.push(...changes.map(({ id }) => id));
    return Promise.resolve({ batch: 1, added: 0, changed: changes.length, removed: 0 });
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <LibraryPage
        port={{ ...fakeStudio('ru'), apply }}
        library={{} as LibraryPort}
        shelf="replies"
        documents={documents}
        of={2}
        usage={new Map()}
        remarks={[]}
        today="2026-11-27"
      />
    </Speaking>,
  );
  await page.getByRole('button', { name: 'Выбрать всё найденное' }).click();
  await expect.element(page.getByText('Выбрано: 2')).toBeVisible();
  const search = page.getByLabelText('Искать по названию, тексту, теме');
  await search.fill('возврат');
  await expect.element(page.getByText('Выбрано: 1 (ещё 1 сейчас не в списке)')).toBeVisible();
  await page.getByRole('button', { name: 'В архив' }).click();
  await expect.poll(() => changed).toEqual(['t1']);
  await search.fill('');
  await expect.element(page.getByText('Выбрано: 2')).toBeVisible();
  root.unmount();
});
