import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Case, emptyCase } from '@/utils/script';
import { useCase } from './use-case';

/** What two panels share: the one place where a ticket's state is kept. */
function keptOnce() {
  let kept: Case = emptyCase;
  const told = new Set<() => void>();
  return {
    now: () => kept,
    get: () => Promise.resolve(kept),
    set: (_: string, state: Case) => {
      kept = state;
      for (const changed of told) changed();
      return Promise.resolve();
    },
    onChange: (_: string, changed: () => void) => {
      told.add(changed);
      return () => void told.delete(changed);
    },
  };
}

function Panel({ name, cases }: { readonly name: string; readonly cases: ReturnType<typeof keptOnce> }) {
  const [state, change] = useCase(cases, 'ticket');
  if (!state) return null;
  return (
    <section aria-label={name}>
      <input aria-label="Тема" value={state.typed['code'] ?? ''} onChange={({ target }) => change({ typed: { code: target.value } })} />
      <button type="button" onClick={() => change({ asks: { '0': '' } })}>
        Убрать
      </button>
      <output>{state.asks['0'] === '' ? 'убрано' : 'есть'}</output>
    </section>
  );
}

it('two windows with a panel each: what is done in one is shown in the other and not written over by it', async () => {
  const cases = keptOnce();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(['Левая', 'Правая'].map((name) => <Panel key={name} name={name} cases={cases} />));
  const [left, right] = ['Левая', 'Правая'].map((name) => page.getByRole('region', { name }));
  if (!left || !right) throw new Error('both are drawn');
  await userEvent.click(left.getByRole('button'));
  await expect.element(right.getByRole('status')).toHaveTextContent('убрано');
  await userEvent.type(right.getByRole('textbox'), 'возврат');
  await expect.element(left.getByRole('textbox')).toHaveValue('возврат');
  expect(cases.now()).toMatchObject({ asks: { '0': '' }, typed: { code: 'возврат' } });
  root.unmount();
});
