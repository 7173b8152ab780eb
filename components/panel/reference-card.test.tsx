import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Reference } from '@/utils/library';
import { Speaking } from '../words';
import { ReferenceCard } from './ReferenceCard';

const reference: Reference = {
  kind: 'reference',
  id: 'a',
  title: 'О сроках',
  lang: 'ru',
  topics: [],
  other: {},
  facts: { 'refund.money-days': '10 дней' },
  body: 'Максимальный срок возврата — 10 дней.',
};

it('a fact is called by the words of its article, its name in the file is beside', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const none = () => undefined;
  root.render(
    <Speaking language="ru">
      <ReferenceCard
        hit={{ reference, passage: { start: 0, end: 0 }, marks: [] }}
        pinned={false}
        onPin={none}
        onOpened={none}
        onInsert={none}
        onCopy={() => Promise.resolve()}
      />
    </Speaking>,
  );
  const facts = page.getByRole('term');
  await expect.element(facts).toHaveTextContent('Максимальный срок возврата');
  await expect.element(facts).toHaveAttribute('title', 'refund.money-days');
  await expect.element(page.getByRole('button', { name: 'Вставить «Максимальный срок возврата»' })).toBeVisible();
  root.unmount();
});

it('its whole text is closed again, also where the browser answers a scrolling with a promise', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const none = () => undefined;
  const { scrollIntoView } = Element.prototype;
  Element.prototype.scrollIntoView = () => Promise.resolve() as unknown as undefined;
  root.render(
    <Speaking language="ru">
      <ReferenceCard
        hit={{ reference, passage: { start: 0, end: 12 }, marks: [] }}
        pinned={false}
        onPin={none}
        onOpened={none}
        onInsert={none}
        onCopy={() => Promise.resolve()}
      />
    </Speaking>,
  );
  await page.getByRole('button', { name: 'Весь текст' }).click();
  await page.getByRole('button', { name: 'Свернуть' }).click();
  await expect.element(page.getByRole('button', { name: 'Весь текст' })).toBeVisible();
  root.unmount();
  Element.prototype.scrollIntoView = scrollIntoView;
});
