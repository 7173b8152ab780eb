import { afterEach, expect, test } from 'vitest';
import { closePages, openPage } from '../../tests/pages/open';
import { fillFields } from '.';
import { generic } from '../generic';
import { hostFromFile } from '../saved';
import requestTracker from '../request-tracker';

afterEach(closePages);

const wish = (key: string, labels: readonly string[], ...values: readonly string[]) => ({ key, labels, values });

test('request tracker: the status by its code, a number by its name; what has no field is told', async () => {
  const page = await openPage('request-tracker/update-rich.html');
  const heard: string[] = [];
  page.addEventListener(
    'change',
    ({ target }) => target instanceof page.defaultView!.HTMLElement && heard.push(target.getAttribute('name') ?? ''),
  );
  const done = fillFields(requestTracker, page, [
    wish('result', ['Итог'], 'solved', 'Решено'),
    wish('minutes', [], '12'),
    wish('code', ['Тема обращения'], 'refund'),
  ]);
  expect(done).toEqual({ filled: ['result', 'minutes'], missed: ['code'] });
  expect(page.querySelector<HTMLSelectElement>('form[name="TicketUpdate"] select[name="Status"]')?.value).toBe('resolved');
  expect(page.querySelector<HTMLInputElement>('input[name="UpdateTimeWorked"]')?.value).toBe('12');
  expect(heard).toContain('Status');
});

const form = `<form><label for="a">Тема</label><select id="a"><option value=""></option><option value="7">Возврат</option></select>
  <label>Номер заказа: <input value=""></label><label>Занято <input value="чужое"></label><label>Закрыто <input readonly></label></form>`;

function pageOf(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

test('fields of a saved file and fields by their label; what is written there already stays', () => {
  const page = pageOf(form);
  const host = { ...generic, fields: () => ({ form: page.body, named: {}, codes: {} }) };
  const done = fillFields(host, page, [
    wish('code', ['Topic', 'Тема'], 'refund', 'Возврат'),
    wish('order', ['Номер заказа'], '48213'),
    wish('busy', ['Занято'], 'моё'),
    wish('shut', ['Закрыто'], 'x'),
  ]);
  expect(done).toEqual({ filled: ['code', 'order'], missed: ['busy', 'shut'] });
  expect([...page.querySelectorAll<HTMLInputElement>('input, select')].map(({ value }) => value)).toEqual(['7', '48213', 'чужое', '']);
});

test('a host file names fields by selectors', () => {
  const page = pageOf(form);
  const host = hostFromFile({ id: 'own', title: 'Own', match: { origin: page.location.origin }, parts: {}, fields: { code: '#a' } });
  expect(fillFields(host, page, [wish('code', [], 'refund', 'Возврат')])).toEqual({ filled: ['code'], missed: [] });
});

test('a tool without fields says so', () => {
  expect(fillFields(generic, pageOf(form), [wish('code', ['Тема'], 'refund')])).toEqual({ filled: [], missed: ['code'] });
});
