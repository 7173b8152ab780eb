import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseDirectory } from '@/utils/escalation';
import type { YamlValues } from '@/utils/library';
import { Speaking } from '../../words';
import { ReceiverMore } from './ReceiverMore';

const { directory } = parseDirectory('', 'departments:\n  - {id: bank, name: Банк, sees: [PERSON, PHONE, ORDER]}\n');

it.each([
  ['ru', 'Какие личные данные видит, через запятую', 'имя, телефон, ORDER', 'Телефон, почта, ORDER'],
  ['en', 'Personal data it may see, with commas', 'name, phone, ORDER', 'Phone, e-mail, ORDER'],
] as const)('types of data are read and written by their names: %s', async (language, label, names, typed) => {
  const receiver = directory?.receivers[0];
  if (!directory || !receiver) throw new Error('no directory');
  let last: YamlValues = {};
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <Speaking language={language}>
      <ReceiverMore receiver={receiver} directory={directory} documents={[]} onChange={(part) => (last = part)} />
    </Speaking>,
  );
  const field = page.getByLabelText(label);
  await expect.element(field).toHaveValue(names);
  await userEvent.fill(field, typed);
  expect(last).toEqual({ sees: ['PHONE', 'EMAIL', 'ORDER'] });
  root.unmount();
});
