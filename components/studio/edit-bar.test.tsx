import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Speaking } from '../words';
import { EditBar } from './EditBar';

it('says of a reply that was saved with a mistake in it that there is one', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const nothing = () => Promise.resolve();
  const draft = { dirty: false, outcome: 'saved', save: nothing, discard() {}, bringBack: undefined, takeMine: nothing } as const;
  const draw = (faulty: boolean) =>
    root.render(
      <Speaking language="ru">
        <EditBar draft={draft} ready faulty={faulty} />
      </Speaking>,
    );
  const said = () => page.getByRole('status').element().textContent;
  draw(true);
  await expect.poll(said).toBe('Сохранено, но в ответе ошибка: смотрите «Проверка»');
  draw(false);
  await expect.poll(said).toBe('Сохранено');
  root.unmount();
});
