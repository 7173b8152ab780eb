import { type Fact, factOf } from './fact';

/** What is bought, by the verb before it: "ordered two oak shelves", «заказала льняную скатерть». */
const english =
  /(?<![\p{L}])(?:[Bb]ought|[Oo]rdered|[Pp]urchased|[Hh]ired|[Rr]ented|buy|order|hire|rent|sell|stock|send back|sent back)\s+(?:(?:from you|online|myself|you)\s+)?(?:(?:an?|the|two|three|four|some|any|your|new|this|these|that|\d{1,3})\s+){1,2}(?<words>(?:[a-z]+(?:-[a-z]+)*\s){0,2}[a-z]{3,}(?:-[a-z]+)*)/gu;
const russian =
  /(?<![\p{L}])(?:[Кк]упил[аи]?|[Зз]аказал[аи]?|[Зз]аказывал[аи]?|[Пп]риобр[её]л[аи]?|[Пп]окупал[аи]?|[Сс]дал[аи]?|[Оо]платил[аи]?)\s+(?:(?:у вас|на сайте|вчера|позавчера|сегодня|онлайн|себе|маме|сыну|дочери|мужу|жене|ещ[её]|новы[йе]|новую|новое|(?:в|на|через) \p{L}+|два|две|три|пару)\s+){0,3}(?<words>(?:\p{Ll}+(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ого|ых)\s){0,2}\p{Ll}{3,}(?:-\p{Ll}+)?)/gu;
/** One's own thing that is broken, mended or brought back: "I broke my concertina". */
const own =
  /(?<![\p{L}])(?:[Bb]roke|[Rr]epair(?:ed|ing)?|[Mm]end(?:ed|ing)?|[Rr]eturn(?:ed|ing)?|[Ee]xchang(?:e|ed|ing)|[Rr]eplac(?:e|ed|ing)|[Ss]ervic(?:ed|ing)|[Tt]un(?:e|ed))\s(?:my|our|his|her)\s(?<words>(?:[a-z]+(?:-[a-z]+)*\s){0,2}[a-z]{3,}(?:-[a-z]+)*)/gu;
/** A thing with the number of its order beside: "the cot mattress, order BB-71190", «Детский матрас, заказ 4471». */
const numbered =
  /(?<![\p{L}])(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]n?|[Tt]his)\s(?<words>(?:[a-z]+(?:-[a-z]+)*\s){0,3}[a-z]{3,}),\s(?:order|item|sku)\s(?=[№#]?\s?[\p{Lu}\d]|no\.|number)/dgu;
const numberedRu =
  /(?:^|[.!?\n]\s*)(?<words>(?!Добр|Здрав|Уважа|Ещ[её]|Статус|Отмен|Замен|Вопрос|Жалоб|Претензи|Оплат|Доставк|Возврат|Повтор|По |На |От |Для )\p{Lu}\p{Ll}{3,}(?<!ать|ять|ить|еть|ал|ял|ил|ла|ло|ли|ет|ит|ют|ут|ат|ся|сь|йте|ите|шу|чу|ду)(?:\s(?:(?:на|для|из|с|по|под|без|от)\s)?\p{Ll}{3,}(?<!ать|ять|ить|еть|ал|ял|ил|ла|ло|ли|ет|ит|ют|ут|ат|ся|сь|йте|ите)){1,3}),\s(?:заказ|арт\.|артикул)\s(?=№?\s?[\p{Lu}\d])/dgu;
/** So many pieces of it: «нужен рециркулятор воздуха, две штуки». */
const pieces =
  /(?<![\p{L}])(?:[Нн]уж(?:ен|на|ны)|[Кк]уп(?:ить|им|лю)|[Зз]аказ(?:ать|ываем|ываю))\s(?<words>\p{Ll}{3,}(?:\s\p{Ll}{3,}){0,2}),?\s(?:\d+|дв[ае]|три|четыре|пять|шесть|семь|восемь|десять|двадцать)\s(?:шт|комплект|упаков|пар[ыа])/dgu;
/** A service sold as one thing: "the wedding tea package". */
const packaged =
  /(?<![\p{L}])(?:the|your|an?)\s(?<words>(?:(?!whole|entire|small|large|big|new|old|same|other|wrong|missing|lost|first|last|next|only|right|best|annual|monthly|yearly|full|free|paid|current|previous|damaged|return|second|third|cheaper|cheapest|basic|different)[a-z]+(?:-[a-z]+)*\s){1,2}(?:package|voucher|bundle|subscription|membership|punch card|day pass))(?![\p{L}])/dgu;
const instead =
  /(?<![\p{L}])(?:(?:вместо|instead of(?: the| a| my)?|listings? for)\s+)(?<words>(?!мо(?:его|ей|их)|тво|наш|ваш|сво|эт|друг|одно)(?:\p{Ll}+(?:ых|их|ого|его|ой|ей)\s)?\p{Ll}{4,}(?:\s(?:candles|boots|shoes|jacket|lamp|chair|table))?)/gu;
/** Money, words and papers are no goods; nor is what goes on after a noun. */
const noGoods =
  /^(?:first|second|third|fourth|table|столик\p{L}*|мест[оа]|size|mine|yours|hers|ours|theirs|son|daughter|wife|husband|mother|father|mum|mom|dad|aunt|uncle|sister|brother|child|children|kids|friend|wedding|birthday|account|address|access|booking|login|password|policy|connection|internet|service|trust|faith|heart|leg|arm|wrist|ankle|hip|tooth|neck|nose|back|word|promise|hall|room|rooms|floor|upstairs|downstairs|attic|basement|studio|venue|car|van|flat|house|hotel|cottage|delivery|shipment|payment|complaint|query|question|visit|deposit|balance|savings|details|name|number|passport|licence|license|card|data|files?|photos?|site|website|phone calls?|calls?|roof|road|street|fence|people|food|advertising|ads|it|them|this|that|one|ones|same|thing|things|email|e-mail|letter|message|reply|answer|call|refund|text|notice|bill|invoice|response|code|link|money|chance|appointment|quote|receipt|confirmation|job|mail|discount|parcel|package|order|items?|goods|products?|day|days|week|weeks|month|time|times|year|from|for|on|in|at|with|and|to|which|but|last|next|tickets?|seats?|письм\p{L}*|ответ\p{L}*|деньг\p{L}*|смс|код\p{L}*|чек\p{L}*|отказ\p{L}*|справк\p{L}*|уведомлени\p{L}*|посылк\p{L}*|заказ\p{L}*|товар\p{L}*|сч[её]т\p{L}*|квитанци\p{L}*|талон\p{L}*|документ\p{L}*|день|дн\p{L}*|время|ссылк\p{L}*|подтверждени\p{L}*|штраф\p{L}*|его|е[её]|их|это|этот|эту|вс[её]|все|там|здесь|через|после|перед|для|сразу|полностью|доставк\p{L}*|анализ\p{L}*|числ\p{L}*|\p{L}+ого|смену|кровь|мочу|пробу|экзамен\p{L}*|карт\p{L}*|раз\p{L}*|год\p{L}*|недел\p{L}*|месяц\p{L}*|взнос\p{L}*|долг\p{L}*|обещани\p{L}*|ответа|ремонт\p{L}*|услуг\p{L}*|человек\p{L}*|людей|то|того|чего|что|как|когда|а|и|но|проезд|обучени\p{L}*|лечени\p{L}*|вчера|сегодня|онлайн|билет\p{L}*|\p{L}+(?:сот|надцати|десяти)|обещанн\p{L}+|\p{L}+(?:ение|ание|ению|анию)|двух|тр[её]х|пяти|шести|семи|десяти|обеих|двоих|него|не[её]|них|меня|тебя|нас|вас|себя|кого|instead|monthly|yearly|annual|plan|subscription|ones?|five|six|ten)$/iu;
const goesOnWith =
  /^(?:for|from|on|in|at|with|and|to|which|but|last|next|it|them|this|that|instead|monthly|yearly|one|ones|через|после|перед|для|сразу|вчера|сегодня|онлайн|и|а|но|здесь|там|вместо)$/iu;
const edge =
  /\s(?:from|for|on|in|at|with|and|to|which|but|last|next|that|of|as|by|it|was|were|is|online|instead|yesterday|today|here|через|после)$/iu;

/** Goods by the verb of buying before them, where they are called by a common noun. */
export function boughtIn(text: string): Fact[] {
  return [english, russian, own, numbered, numberedRu, pieces, packaged, instead].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      let shown = match.groups?.['words'] ?? '';
      const start = match.indices?.groups?.['words']?.[0] ?? match.index + match[0].length - shown.length;
      while (edge.test(shown)) shown = shown.replace(edge, '');
      const list = shown.split(' ');
      // What has the number of its order beside is sold, whatever it is called.
      const cut = pattern === numberedRu ? -1 : list.findIndex((word) => noGoods.test(word));
      if (cut === 0) return [];
      // "hire the upstairs room": the noun itself is no thing to be bought.
      if (cut === list.length - 1 && !goesOnWith.test(list[cut] ?? '')) return [];
      if (cut > 0) shown = list.slice(0, cut).join(' ');
      // «шуруповёрт Makita DF333» is told by its name.
      const goesOn = /^\s[\p{Lu}«"]/u.test(text.slice(start + shown.length, start + shown.length + 2));
      return shown.length < 3 || goesOn ? [] : [factOf('product', shown.toLowerCase(), shown, start)];
    }),
  );
}
