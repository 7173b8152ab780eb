import { type Fact, factOf } from './fact';

const monthNames = [
  'январ(?:ь|я|е|ю|ём|ем)|january|jan',
  'феврал(?:ь|я|е|ю|ём|ем)|february|feb',
  'март(?:|а|е|у|ом)|march',
  'апрел(?:ь|я|е|ю|ем)|april|apr',
  'ма(?:й|я|е|ю|ем)|may',
  'июн(?:ь|я|е|ю|ем)|june',
  'июл(?:ь|я|е|ю|ем)|july',
  'август(?:|а|е|у|ом)|august|aug',
  'сентябр(?:ь|я|е|ю|ём|ем)|september|sept?',
  'октябр(?:ь|я|е|ю|ём|ем)|october|oct',
  'ноябр(?:ь|я|е|ю|ём|ем)|november|nov',
  'декабр(?:ь|я|е|ю|ём|ем)|december|dec',
];
const months = monthNames.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
const year = String.raw`(?:,?\s(?:19|20)\d\d(?:\s?г(?:\.|од(?:а|у)?))?)?`;
// «Марта» and "May" may be people, "may" and "march" are verbs: a lone month needs its small letter in Russian, a word before in English.
const russian = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<!\d\s)(?:(?:на|в|к)?\s?(?:начал[еоау]|середин[еуы]|конц[ае]|концу|последних числах|первых числах)\s)?(?:(?:[Вв]о?|[Сс]о?|[Дд]о|[Зз]а|[Нн]а|по|[Кк]|от|из|[Пп]осле)\s)?(?<month>${monthNames
    .map((one) =>
      one
        .split('|')
        .filter((name) => /[а-я]/u.test(name))
        .join('|'),
    )
    .join('|')})(?![\p{L}-])${year}`,
  'gu',
);
const russianAlone =
  /(?<=(?:^|[.!?\n])\s*)(?<month>Январь|Февраль|Март|Апрель|Июнь|Июль|Август|Сентябрь|Октябрь|Ноябрь|Декабрь)(?=[.,:]|\s\d{4})/gu;
const english = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:[Ii]n|[Ss]ince|all|[Uu]ntil|till|[Bb]y|[Ff]rom|[Ff]or|of|[Dd]uring|[Bb]efore|[Aa]fter|[Ll]ast|[Nn]ext|this|[Ee]arly|[Ll]ate|through|beginning of|end of|start of)\s)+(?:(?:early|late|mid)[ -])?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\d]|\s\d(?!\d{3}(?!\d)))${year}|(?<![\p{L}\d])mid-(?<mid>January|February|March|April|May|June|July|August|September|October|November|December)`,
  'gu',
);
const years =
  /(?<![\p{L}\d.,/-])(?:[Вв]|[Зз]а|[Сс]|[Дд]о|[Нн]а|[Ии]з|(?<=(?:19|20)\d\d\s)по|(?<=(?:19|20)\d\d\s)to|[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|of|[Ff]or|(?:our|my|your)(?=\s\d{4}\s[a-z])|the(?=\s\d{4}\s(?:[a-z]+\s)?(?:certificate|statement|return|bill|report|accounts?|invoice|receipt|season)(?![a-z])))\s(?:весь\s)?(?<year>(?:19|20)\d\d)(?:\s?г(?:\.|од[ауе]?(?!\p{L})))?(?![\d/-]|\s?(?:руб|₽|р\.|шт|км)|\s[A-ZА-ЯЁ])/gu;
/** «за первый квартал», "Q3", "the second quarter". */
const quarters =
  /(?<![\p{L}])(?:(?:за|в|на|с|до)\s)?(?:перв|втор|трет|четв[её]рт|(?:I{1,3}|IV|[1-4])(?:-?(?:й|ый|го|м|ого|ом))?(?=\s))\p{L}*\sквартал\p{L}{0,2}(?:\s(?:19|20)\d\d)?(?![\p{L}])|(?<![\p{L}\d])Q[1-4](?:\s(?:19|20)\d\d)?(?![\p{L}\d])|(?<![\p{L}])(?:first|second|third|fourth|last|next)\squarter(?![\p{L}])/giu;
const feasts =
  /(?<![\p{L}])(?:(?:с|до|к|на|после|под)\s)?Нов(?:ого|ому|ый|ым) год(?:а|у|ом)?(?![\p{L}])|(?<![\p{L}])(?:Boxing Day|Good Friday|Christmas (?:Eve|Day)|New Year[’']?s (?:Eve|Day)|Easter (?:Sunday|Monday))(?![\p{L}])|(?<![\p{L}])(?:before|by|after|since|until|for|over|at|on) (?:Christmas(?: Eve| Day)?|Easter|New Year(?:'s)?(?: Eve| Day)?)(?![\p{L}])|(?<![\p{L}])(?:(?:весенн|летн|осенн|зимн|новогодн|рождественск|майск|школьн)\p{L}{1,3}\s(?:каникул\p{L}*|праздник\p{L}*|выходн\p{L}+)|(?:в|на|до|после)\s(?:эти\s|этих\s)?выходных|(?:на|в|до|после)\s(?:майски[ех]|каникулы|каникул)|(?:нов\p{L}+|следующ\p{L}+|этом|прошл\p{L}+)\sучебно\p{L}+\sгод\p{L}?|(?:с|до|после|на|к)\s(?:Рождеств\p{L}|Пасх\p{L}|Крещени\p{L}|Масляниц\p{L}|Покров\p{L}|Троиц\p{L}))(?![\p{L}])|(?<![\p{L}])(?:half[- ]term|(?:by|over|before|until|after|use|at|on) the weekend(?:\safter(?:\s[A-Z]\p{L}+)?)?|the weekend after(?:\s[A-Z]\p{L}+)?|(?:spring|winter|mid-term) break|(?:summer|winter|Easter|Christmas|school|half-term|spring) holidays|the (?:week|weekend|month) (?:after next|after(?=\s*(?:[.,;!?)]|$))|before last))(?![\p{L}])/giu;

/** Months in small letters, as they are typed in chats; "may" and "march" are verbs as well. */
const englishSmall =
  /(?<![\p{L}\d])(?:in|since|until|till|by|from|for|during|before|after|last|next|this|back in|early|late)\s(?<month>january|february|april|june|july|august|september|october|november|december|(?<=(?:in|last|next|since|until|this)\s)(?:march|may))(?![\p{L}\d]|\s\d)/gu;

/** Months, years, quarters and feasts named without a day: «в марте», «за 2023 год», "mid-July". A season is none: «осенью» tells no day. */
export function monthsIn(text: string): Fact[] {
  const found: Fact[] = [];
  for (const pattern of [russian, russianAlone, english, englishSmall])
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['month'] ?? match.groups?.['mid'] ?? '';
      const nth = String(months.findIndex((each) => each.test(name)) + 1).padStart(2, '0');
      const of = /(?:19|20)\d\d/u.exec(match[0])?.[0];
      found.push(factOf('date', `${of ?? '-'}-${nth}`, match[0], match.index));
    }
  for (const match of text.matchAll(years)) found.push(factOf('date', match.groups?.['year'] ?? '', match[0], match.index));
  for (const pattern of [quarters, feasts])
    for (const match of text.matchAll(pattern)) found.push(factOf('date', match[0].toLowerCase(), match[0], match.index));
  return found;
}
