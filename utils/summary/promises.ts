import type { Span } from '../text';

/** Something the company promised before, as the customer tells it or as a colleague wrote it. */
export interface Promised extends Span {
  readonly text: string;
  readonly by: 'told' | 'written';
}

const told =
  /(?<![\p{L}])(?:(?:вы |мне |нам |ваш\p{L}* )*(?:оператор |менеджер |сотрудник\p{L}* |специалист |консультант )*(?:\p{Lu}\p{Ll}+ )?(?:обеща(?:л[аи]?|ли|ете|но|нный|нная|нное|нные|нного)|пообеща\p{L}+|гарантирова\p{L}+|заверил[аи]?|уверял[аи]?|договорились|сказал[аи]?,? (?:что )?(?:перезвон|привез|верн|пришл|будет|решат|сделаю|через|ждать|ждите))|you promised|(?:i was|we were|was|were) (?:promised|told|assured|guaranteed)|(?:your (?:colleague|agent|manager|operator|team)|he|she|they|you|\p{Lu}\p{Ll}+) (?:\p{L}+ )?(?:promised|said|assured|guaranteed|agreed|confirmed) (?:that |me |us |it |you |a |the |to |delivery|two|three|by)|agreed with)/iu;
const written =
  /(?<![\p{L}])(?:обяз(?:уемся|уюсь)|(?:мы |я )?(?:верн[её]м|верну|перезвон(?:им|ю)|пришл(?:ю|[её]м)|отправ(?:им|лю)|свяж(?:емся|усь)|сообщ(?:им|у)|ответ(?:им|чу)|проверим|проверю|реш(?:им|у)|сделаем|сделаю|привез[её]м|достав(?:им|лю)|начислим|подготов(?:им|лю)|уточн(?:им|ю))|будет (?:готов|доставлен|отправлен|решен|решён|возвращ)\p{L}*|в течение \d+|(?:we|i)(?:'ll| will) (?:\p{L}+ )?(?:call|send|refund|return|reply|get back|contact|check|resolve|deliver|let you know|look|email|credit|ship|update|come back)|will be (?:refunded|sent|delivered|ready|resolved|shipped|returned|credited)|within \d+)/iu;

/** Sentences in which the customer says what was promised. */
export function promisesTold(text: string, body: readonly Span[]): Promised[] {
  return body
    .slice(0, 400)
    .filter(({ start, end }) => told.test(text.slice(start, end).replaceAll('’', "'")))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end), by: 'told' }));
}

/** Sentences of an earlier reply of the company that bind it. */
export function promisesWritten(reply: string, body: readonly Span[]): Promised[] {
  return body
    .filter(({ start, end }) => written.test(reply.slice(start, end).replaceAll('’', "'")))
    .map(({ start, end }) => ({ start, end, text: reply.slice(start, end), by: 'written' }));
}
