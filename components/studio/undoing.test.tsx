import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { StudioPort } from '../outside';
import { Speaking } from '../words';
import { Undoing } from './Undoing';
import { useUndo } from './use-undo';

function Page({ port }: { readonly port: Pick<StudioPort, 'undo'> }) {
  const undoing = useUndo(port as StudioPort);
  return (
    <>
      <Undoing undoing={undoing} />
      <button type="button" onClick={() => void undoing.undo(1)}>
        take back
      </button>
    </>
  );
}

it('what takes long is told while it is done, a second press does nothing, and a large count can be read', async () => {
  let asked = 0;
  let end: (done: { readonly back: number; readonly kept: readonly string[] }) => void = () => undefined;
  const undo: StudioPort['undo'] = () => {
    asked += 1;
    return new Promise((done) => (end = done));
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <Page port={{ undo }} />
    </Speaking>,
  );
  const button = page.getByText('take back');
  await button.click();
  await expect.element(page.getByRole('progressbar', { name: 'Отменяем…' })).toBeVisible();
  await button.click();
  expect(asked).toBe(1);
  end({ back: 20_000, kept: [] });
  await expect.element(page.getByText('Отменено: 20\u00a0000 документов')).toBeVisible();
  expect(document.querySelector('progress')).toBeNull();
  root.unmount();
});
