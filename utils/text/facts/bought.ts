import { type Fact, factOf } from './fact';

/** What is bought, by the verb before it: "ordered two oak shelves", «заказала льняную скатерть». */
const english =
  /(?<![\p{L}])(?:[Bb]ought|[Oo]rdered|[Pp]urchased|buy|order)\s+(?:(?:from you|online|myself|you)\s+)?(?:(?:an?|the|two|three|four|some|your|new|this|these|that|\d{1,3})\s+){1,2}(?<words>(?:[a-z]+(?:-[a-z]+)*\s){0,2}[a-z]{3,}(?:-[a-z]+)*)/gu;
const russian =
  /(?<![\p{L}])(?:[Кк]упил[аи]?|[Зз]аказал[аи]?|[Зз]аказывал[аи]?|[Пп]риобр[её]л[аи]?|[Пп]окупал[аи]?|[Сс]дал[аи]?|[Оо]платил[аи]?)\s+(?:(?:у вас|на сайте|вчера|позавчера|сегодня|онлайн|себе|маме|сыну|дочери|мужу|жене|ещ[её]|новы[йе]|новую|новое|(?:в|на|через) \p{L}+|два|две|три|пару)\s+){0,3}(?<words>(?:\p{Ll}+(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ого|ых)\s){0,2}\p{Ll}{3,}(?:-\p{Ll}+)?)/gu;
const instead =
  /(?<![\p{L}])(?:(?:вместо|instead of(?: the| a| my)?|listings? for)\s+)(?<words>(?:\p{Ll}+(?:ых|их|ого|его|ой|ей)\s)?\p{Ll}{4,}(?:\s(?:candles|boots|shoes|jacket|lamp|chair|table))?)/gu;
/** Money, words and papers are no goods; nor is what goes on after a noun. */
const noGoods =
  /^(?:it|them|this|that|one|ones|same|thing|things|email|e-mail|letter|message|reply|answer|call|refund|text|notice|bill|invoice|response|code|link|money|chance|appointment|quote|receipt|confirmation|job|mail|discount|parcel|package|order|items?|goods|products?|day|days|week|weeks|month|time|times|year|from|for|on|in|at|with|and|to|which|but|last|next|tickets?|seats?|письм\p{L}*|ответ\p{L}*|деньг\p{L}*|смс|код\p{L}*|чек\p{L}*|отказ\p{L}*|справк\p{L}*|уведомлени\p{L}*|посылк\p{L}*|заказ\p{L}*|товар\p{L}*|сч[её]т\p{L}*|квитанци\p{L}*|талон\p{L}*|документ\p{L}*|день|дн\p{L}*|время|ссылк\p{L}*|подтверждени\p{L}*|штраф\p{L}*|его|е[её]|их|это|этот|эту|вс[её]|все|там|здесь|через|после|перед|для|сразу|полностью|доставк\p{L}*|анализ\p{L}*|экзамен\p{L}*|карт\p{L}*|раз\p{L}*|год\p{L}*|недел\p{L}*|месяц\p{L}*|взнос\p{L}*|долг\p{L}*|обещани\p{L}*|ответа|ремонт\p{L}*|услуг\p{L}*|человек\p{L}*|людей|то|того|чего|что|как|когда|а|и|но|проезд|обучени\p{L}*|лечени\p{L}*|вчера|сегодня|онлайн|билет\p{L}*|двух|тр[её]х|пяти|шести|семи|десяти|обеих|двоих|него|не[её]|них|меня|тебя|нас|вас|себя|кого|instead|monthly|yearly|annual|plan|subscription|ones?|five|six|ten)$/iu;
const edge =
  /\s(?:from|for|on|in|at|with|and|to|which|but|last|next|that|of|as|by|it|was|were|is|online|instead|yesterday|today|here|через|после)$/iu;

/** Goods by the verb of buying before them, where they are called by a common noun. */
export function boughtIn(text: string): Fact[] {
  return [english, russian, instead].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      let shown = match.groups?.['words'] ?? '';
      const start = match.index + match[0].length - shown.length;
      while (edge.test(shown)) shown = shown.replace(edge, '');
      const list = shown.split(' ');
      const cut = list.findIndex((word) => noGoods.test(word));
      if (cut === 0) return [];
      if (cut > 0) shown = list.slice(0, cut).join(' ');
      // «шуруповёрт Makita DF333» is told by its name.
      const goesOn = /^\s[A-Z«"]/u.test(text.slice(start + shown.length, start + shown.length + 2));
      return shown.length < 3 || goesOn ? [] : [factOf('product', shown.toLowerCase(), shown, start)];
    }),
  );
}
