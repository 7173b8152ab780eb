import { isMasked } from '../draft/paragraph';
import { isOrder } from '../features/second-person';
import { at, instead } from '../found';
import { defineRule } from '../rule';

const yours: Readonly<Record<string, string>> = {
  твой: 'ваш',
  твоя: 'ваша',
  твое: 'ваше',
  твои: 'ваши',
  твоего: 'вашего',
  твоей: 'вашей',
  твоему: 'вашему',
  твоем: 'вашем',
  твоим: 'вашим',
  твоих: 'ваших',
  твоими: 'вашими',
  твою: 'вашу',
  тебя: 'вас',
  тебе: 'вам',
  тобой: 'вами',
  тобою: 'вами',
};
/** «Можешь», «получишь», «закажешь»: the second person by its ending; the nouns that end so are few. */
const when = /(?:когда|пока|чем|сколько|котор[а-яё]+)(?: [а-яё]+){0,2} $/iu;
const you = /(?<![а-яё])(?:ты|тебя|тебе|тобой|тво[а-яё]{1,3})(?![а-яё])/iu;
/** «Когда работаешь из дома», «до них не дозвонишься»: said of anyone. */
const spokenOfAll = (shadow: string, start: number): boolean => {
  const before = shadow.slice(0, start);
  return when.test(before) || (/(?<![а-яё])не $/iu.test(before) && !you.test(shadow));
};
const second = /^(?!(?:подумаешь|брешь|плешь|тишь|лишь|ишь|барыш|кишмиш|малыш|финиш|фетиш|гашиш|дервиш)$)[а-я]{2,}(?:ешь|ишь)(?:ся)?$/u;

export default defineRule({
  id: 'addr.ty',
  severity: 'warn',
  scope: 'paragraph',
  langs: ['ru'],
  check: (paragraph, profile) => {
    if (profile.onFirstNames) return [];
    return paragraph.tokens.flatMap((token) => {
      const right = yours[token.norm];
      const sings = second.test(token.norm) && !spokenOfAll(paragraph.shadow, token.start);
      if (
        (right === undefined && token.norm !== 'ты' && !isOrder(paragraph.text, token) && !sings) ||
        isMasked(paragraph, token.start, token.end) ||
        (token.norm === 'будь' &&
          /(?:не |^|кто |как |где )$|^ (?:то|добр|уверен|здоров)/iu.test(paragraph.shadow.slice(token.end, token.end + 8)))
      )
        return [];
      const shown = paragraph.text.slice(token.start, token.end);
      if (shown === shown.toUpperCase() && shown.length > 1) return [];
      const fix =
        right === undefined
          ? undefined
          : instead(token.start, token.end, shown.charAt(0) === shown.charAt(0).toLowerCase() ? right : `В${right.slice(1)}`);
      return [at(token.start, token.end, `«${shown}»: к клиенту обращаются на «вы»`, `“${shown}”: customers are addressed as “вы”`, fix)];
    });
  },
  bad: [
    { text: 'Захвати с собой карту клуба.' },
    { text: 'А шины подкачай сегодня.' },
    { text: 'Продиктуй номер полиса.' },
    { text: 'Твой заказ уже едет.' },
    { text: 'Если ты не против, перенесём доставку.' },
    { text: 'Перезагрузи роутер и напиши нам.' },
  ],
  good: [
    { text: 'Обрыв связи, когда работаешь из дома, срывает планы.' },
    { text: 'Шестьдесят лет — возраст, к которому привыкаешь не сразу.' },
    { text: 'В этом случае закажите чай.' },
    { text: 'В праздники до больницы не дозвонишься, поэтому лучше написать.' },
    { text: 'Ваш заказ уже едет.' },
    { text: 'Тариф «Ты супер» стоит 300 ₽.' },
    { text: 'Твой заказ едет.', profile: { onFirstNames: true } },
    { text: 'Документы пришли вчера, простите за задержку.' },
  ],
});
