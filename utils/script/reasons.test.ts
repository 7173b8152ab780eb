import { expect, test } from 'vitest';
import { reasonsFor } from '.';

const head = (title: string, ...examples: readonly string[]) => ({ title, examples, topics: [], lang: 'ru' }) as const;
const card = head('Карта заблокирована', 'потеряла карту, никто не отвечает', 'хочу перевыпустить карту');
const parcel = head('Посылка потерялась', 'хочу знать, где посылка', 'никто не отвечает, третий раз пишу');
const refund = head('Возврат денег', 'хочу вернуть деньги', 'никто не отвечает');
const all = [card, parcel, refund, head('Запись на приём', 'хочу записаться'), head('Сменить адрес', 'хочу другой адрес')];

test.each([
  [card, ['раз', 'пишу', 'НИКТО', 'отвечает'], []],
  [card, ['хочу', 'карту'], ['карту']],
  [parcel, ['Посылка', 'хочу', 'никто'], ['Посылка']],
  [refund, ['верните', 'деньги'], ['деньги']],
])('%j: of %j speak for it %j', (script, matched, spoken) => expect(reasonsFor(script, matched, all)).toEqual(spoken));
