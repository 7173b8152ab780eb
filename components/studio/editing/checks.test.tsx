import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { TemplateRemark } from '../../outside';
import { Speaking } from '../../words';
import { Checks } from './Checks';

it('what is said twice of one line is gone again once it is mended', async () => {
  const twice: TemplateRemark = { line: 1, severity: 'error', message: { ru: 'нет такого поля', en: 'no such field' } };
  const other: TemplateRemark = { line: 2, severity: 'error', message: { ru: 'непонятная запись', en: 'cannot be read' } };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const draw = async (remarks: readonly TemplateRemark[]) => {
    root.render(
      <Speaking language="ru">
        <Checks remarks={remarks} />
      </Speaking>,
    );
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(remarks.length);
  };
  await draw([twice, twice]);
  await draw([other, twice, twice]);
  await draw([twice, other, twice]);
  await draw([other]);
  root.unmount();
});
