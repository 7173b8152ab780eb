import { afterEach, expect, test } from 'vitest';
import type { Block } from './block';
import { withoutTimes } from './dates';
import { isEvent } from './events';
import { withSender } from './letterhead';
import { whenIn } from './order';
import { isSomeones, withoutEvents } from './shapes';

afterEach(() => document.body.replaceChildren());

function blockOf(name: string, head: string, text: string): Block {
  const element = document.createElement('div');
  element.textContent = text;
  document.body.append(element);
  return { element, author: { name, address: '' }, head, text, files: [], when: undefined };
}

const letter = (name: string) => blockOf(name, `${name} 9 Nov, 10.06 am`, 'The lamp has come without its shade, what should I do now?');

test.each([
  ['16-FEB-26 09:12', '26-02-16T09:12'],
  ['18-Feb-2026, 2:09 AM', '26-02-18T02:09'],
])('a day with its month in letters between dashes: %s', (said, is) => {
  expect(withoutTimes(said)).toBe('');
  expect(whenIn(said)).toBe(Date.parse(`20${is}Z`) / 60_000);
});

test.each([
  ['Назначено: группа ИТ-2, исполнитель Сафин Т.Р. (маршрутизация по услуге)', true],
  ['Assigned to: Street Scene', true],
  ['Copyright © 2009-2026 Larch Supplies All Rights Reserved.', true],
  ['Copyrighted pictures were in my order. May I print them?', false],
  ['Назначено мне на завтра, а я работаю. Можно перенести?', false],
])('%j tells what became of the ticket: %s', (text, is) => {
  expect(isEvent(text)).toBe(is);
});

test('what the tool says by itself in a few words is no letter', () => {
  const reassigned = blockOf('', '20-FEB-26 16:32 Reassigned SYSTEM', 'Contact Centre to B.TREMLETT');
  expect([reassigned, blockOf('', '20-FEB-26 E-mail in: system down', 'Again?')].map(isSomeones)).toEqual([false, true]);
});

test('what stands at the foot of the page, under letters and box, is none', () => {
  const letters = [letter('Ruth Bell'), letter('Ian Webb')];
  const box = document.body.appendChild(document.createElement('textarea'));
  const says =
    'Linden Post 4.3 · Messages become a part of the record the moment they are released. Ring list: patients who have not read theirs.';
  const foot = blockOf('', '', `${says} ${says}`);
  expect(withoutEvents([...letters, foot], box)).toEqual(letters);
  // Under the letters alone it may be what the ticket was opened with.
  expect(withoutEvents([...letters, foot], undefined)).toHaveLength(3);
});

test("a writer's address is taken from the head that names him", () => {
  const head = 'От: Анна Ким <anna@kim.example> Кому: info@lamps.example Дата: вт, 27 янв. 2026, 13:48';
  expect(withSender(blockOf('Анна Ким', head, 'Где лампа?')).author).toEqual({ name: 'Анна Ким', address: 'anna@kim.example' });
});
