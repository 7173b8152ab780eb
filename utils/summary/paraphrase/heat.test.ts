import { expect, test } from 'vitest';
import { paraphrase } from '.';

test.each([
  ['ru', '! Верните деньги, воры.', 'Вы просите вернуть деньги.'],
  ['ru', '! Верните мои деньги, жульё, иначе приеду и разнесу вам офис.', 'Вы просите вернуть ваши деньги.'],
  ['ru', '! Верните деньги или я подам в суд.', 'Вы просите вернуть деньги.'],
  ['ru', '! Пришлите чек или справку из банка', 'Вы просите прислать чек или справку из банка.'],
  ['ru', '! Пусть извинится этот идиот.', ''],
  ['ru', '! Прекратите издеваться', ''],
  ['ru', '! Идите к чёрту', ''],
  ['ru', '? Скажите, вы тупые или прикидываетесь?', ''],
  ['ru', '? что, позвонить трудно?', ''],
  ['ru', '? Подскажите, как подать в суд на соседа?', 'Вы спрашиваете, как подать в суд на соседа.'],
  ['ru', '? Можно ли ехать или вызывать эвакуатор?', 'Вы спрашиваете, можно ли ехать или вызывать эвакуатор.'],
  ['ru', '? Это правда пишете вы или мошенники?', 'Вы спрашиваете: «Это правда пишете вы или мошенники?»'],
  ['en', '! Give me my money back, you thieves.', 'You ask us to give you your money back.'],
  ['en', '! Refund me today or I will burn your shop down.', 'You ask us to refund you today.'],
  ['en', '? Could you tell me why your moron of a courier dumped the box?', ''],
  ['en', '! Stop lying to me.', ''],
  ['en', '! Please send the invoice to my lawyer', 'You ask us to send the invoice to your lawyer.'],
  ['en', '? Could you tell me whether you bill me or the landlord?', 'You ask: “Could you tell me whether you bill me or the landlord?”'],
] as const)('in %s %j is said back as %j', (lang, ask, line) => {
  const kind = ask.startsWith('?') ? 'question' : 'request';
  expect(paraphrase([{ kind, text: ask.slice(2) }], lang)).toBe(line);
});
