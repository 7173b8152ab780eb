import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { rewriteYaml } from '../library';
import { addStep, moveStep, parseScript, removeStep, renameStep, waysAs, withStep } from '.';
import { stepsIn } from './edit';

const source = `id: lost
title: Потеря  # посылки
steps:
  - id: order
    ask: {key: order, text: Какой заказ?}
    next: {брак: found, иначе: none}
  - id: found # нашлась
    say: Нашлась.
    next: [{when: да, to: none}, {to: order}]
  - id: none
    next: found`;
const raw = () => parse(source) as Parameters<typeof stepsIn>[0];
const idsOf = (text: string) => parseScript('scripts/lost.yaml', text).script?.steps.map(({ id }) => id);

it('a step is renamed with every way to it', () => {
  const text = rewriteYaml(source, renameStep(raw(), 1, 'here'));
  expect(text).toContain('# посылки');
  expect(text).toContain('id: here # нашлась');
  const { script } = parseScript('scripts/lost.yaml', text);
  expect(script?.steps.map(({ id, next }) => [id, ...next.map(({ to }) => to)])).toEqual([
    ['order', 'here', 'none'],
    ['here', 'none', 'order'],
    ['none', 'here'],
  ]);
});
it('steps come, go and change places', () => {
  expect(idsOf(rewriteYaml(source, addStep(raw(), 0, 'Новый')))).toEqual(['order', 'step-4', 'found', 'none']);
  expect(idsOf(rewriteYaml(source, moveStep(raw(), 1, -1)))).toEqual(['found', 'order', 'none']);
  expect(moveStep(raw(), 0, -1)).toEqual(raw());
  expect(stepsIn(removeStep(raw(), 1))).toHaveLength(2);
});
it('a field set and taken out leaves the others', () => {
  const text = rewriteYaml(source, withStep(raw(), 1, { note: 'Проверьте склад', say: undefined }));
  expect(text).toContain('note: Проверьте склад');
  expect(text).not.toContain('Нашлась.');
});
it.each([
  [[], undefined],
  [[{ to: 'a' }], 'a'],
  [[{ when: 'да', to: 'a' }], [{ when: 'да', to: 'a' }]],
  [
    [{ when: 'да', to: 'a' }, { to: 'b' }],
    [{ when: 'да', to: 'a' }, { to: 'b' }],
  ],
])('ways %j are written as %j', (ways, written) => expect(waysAs(ways)).toEqual(written));
