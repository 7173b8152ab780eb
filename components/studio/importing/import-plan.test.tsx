import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { template } from '@/tests/corpus/library/template';
import type { PlanStep } from '@/utils/library';
import { Speaking } from '../../words';
import { ImportPlanView } from './ImportPlanView';

it('shows what is to be decided and what changes before the hundreds of answers that stay as they are', async () => {
  const [before, document] = [template('b', 'old'), { ...template('b', 'new'), title: 'Перемена' }];
  const same = Array.from({ length: 150 }, (_, nth): PlanStep => ({ does: 'skip', title: `Прежний ${nth}`, why: 'same', line: 0 }));
  const steps: readonly PlanStep[] = [
    ...same,
    {
      does: 'add',
      document: { ...template('c', '## Как *быстро* вернуть\n\n- чек\n- [бланк](https://example.ru)'), title: 'Новинка' },
      line: 0,
    },
    { does: 'change', document, before, line: 0 },
    { does: 'skip', title: 'Спор', why: 'edited-here', line: 0 },
  ];
  const root = createRoot(window.document.body.appendChild(window.document.createElement('div')));
  root.render(
    <Speaking language="ru">
      <ImportPlanView
        opened={{ all: [], files: [], problems: [], aside: [], format: 'otklik' }}
        plan={{ steps, problems: [], unknown: [] }}
        choices={{ format: 'auto', columns: undefined, named: undefined, mapping: {}, conflict: 'keep', status: 'approved' }}
        documents={[]}
        busy={false}
        onChange={() => undefined}
        onRun={() => undefined}
        onCancel={() => undefined}
      />
    </Speaking>,
  );
  const shown = () =>
    [...window.document.querySelectorAll('.studio-plan__steps li')]
      .slice(0, 4)
      .map((row) => /Спор|Перемена|Новинка|Прежний 0/.exec(row.textContent)?.[0]);
  await expect.poll(shown).toEqual(['Спор', 'Перемена', 'Новинка', 'Прежний 0']);
  const news = [...window.document.querySelectorAll('.studio-plan__steps li')].find((row) => row.textContent.includes('Новинка'));
  expect(news?.querySelector('.studio-plan__body')?.textContent).toBe('Ответ · Как быстро вернуть. • чек • бланк');
  root.unmount();
});
