import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { begin, emptyCase, parseScript } from '@/utils/script';
import { Speaking } from '../words';
import { ScriptRun } from './ScriptRun';

it('what is said out of answers is sentences, whether an answer brought its own stop or not', async () => {
  const { script } = parseScript(
    'scripts/sorry.yaml',
    `id: sorry
title: Извиниться
lang: ru
version: '1'
topics: [conflict]
examples: [безобразие]
steps:
  - id: say
    say: '{{gist}}. {{harm}}. Нам жаль.'
    end: true
`,
  );
  if (!script) throw new Error('no script');
  const place = begin(script, { gist: 'Вы ждали неделю.', harm: 'Вам пришлось отпрашиваться' });
  createRoot(document.body.appendChild(document.createElement('div'))).render(
    <Speaking language="ru">
      <ScriptRun
        script={script}
        state={emptyCase}
        place={place}
        onChange={() => {}}
        onPut={() => {}}
        reply={() => null}
        onEscalate={() => {}}
      />
    </Speaking>,
  );
  await expect.element(page.getByText('Вы ждали неделю. Вам пришлось отпрашиваться. Нам жаль.', { exact: true })).toBeVisible();
});
