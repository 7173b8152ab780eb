import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeDesk, fakeReplies } from '@/tests/screens/fakes';
import { ticketOf } from '@/tests/screens/samples';
import { Speaking } from '../words';
import { Palette } from './Palette';

type Replies = ReturnType<typeof fakeReplies>;

function draw(replies: Replies) {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <Palette
        replies={replies}
        desk={fakeDesk('ru')}
        ticket={ticketOf('ru')}
        paletteKey="Alt+KeyO"
        findingKey="Alt+KeyI"
        onClose={() => {}}
      />
    </Speaking>,
  );
  return root;
}

it('a search that fails is told, asked for again by keys, and then answers', async () => {
  let broken = true;
  const [sound, failing] = [fakeReplies('ru'), fakeReplies('ru', { failed: true })];
  const root = draw({ ...sound, suggestFor: (...asked) => (broken ? failing : sound).suggestFor(...asked) });
  const again = page.getByRole('button', { name: 'Повторить' });
  await expect.element(again).toBeVisible();
  broken = false;
  // With nothing to choose from Tab goes on as everywhere.
  for (let press = 0; press < 4 && document.activeElement !== again.element(); press += 1) await userEvent.keyboard('{Tab}');
  await expect.element(again).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  root.unmount();
});

it('a library that holds nothing says where to get its first replies', async () => {
  const root = draw(fakeReplies('ru', { empty: true }));
  await expect.element(page.getByText('Добавьте готовый набор в боковой панели или в настройках.')).toBeVisible();
  root.unmount();
});
