import { type Fact, factOf } from './fact';
import { noNoun } from './nouns';

/** «Эутирокс», "Graphic Design from Scratch": a name in quotation marks. */
const quoted = /[«"“](?<name>[\p{Lu}\d](?:[^»"”\n.!?]|\.(?=\p{L})){1,48})[»"”]/gu;
/** Latin letters in a Russian sentence: «на плане Team», «доступ к Figma». */
const latin =
  /(?<![\p{L}\p{N}@./_-])(?<name>[A-Z][A-Za-z+]*(?:-[A-Za-z\d]+)*(?:\s(?:[A-Z][A-Za-z\d+]*(?:-[A-Za-z\d]+)*|\d[\d.]*))*)(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
/** Capitals within an English sentence. */
const capital =
  /(?<![\p{L}\p{N}@./_'’&-])(?<name>[A-Z][A-Za-z+]*(?:[-'’](?!s\b)[A-Za-z\d]+)*(?:\s(?:[A-Z][A-Za-z\d+]*(?:-[A-Za-z\d]+)*|\d[\d.]*(?![\d:/%])))*)(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
/** «от Госуслуг», «карта Мир Классик»: capitals within a Russian sentence. */
const russian = /(?<=[\p{L}\p{N},—–]\s)(?<name>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)*)(?![\p{L}\p{N}-])/gu;

/** Times, people by their title, courtesy and what makes no name by itself. */
const noName =
  /^(?:I|I'm|I’m|I'd|I'll|I've|A|OK|Ok|PS|P|Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Dear|Hi|Hello|Thanks|Thank|Regards|Best|Kind|Yours|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Monday|Tues?|Tuesday|Wed|Wednesday|Thur?s?|Thursday|Fri|Friday|Sat|Saturday|Sun|Sunday|Christmas|Easter|New Year|GMT|AM|PM|NOT|NO|ALL|YES|Январ|Феврал|Март|Апрел|Ма[йяе]|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр|Понедельник|Вторник|Сред|Четверг|Пятниц|Суббот|Воскресень|Uncle|Aunt|Aunty|Auntie|Grandma|Grandad|Nan|Mum|Dad|Sister|Brother|Nurse|Doctor|Professor|Captain|Father|Mother|PhD|LinkedIn|WhatsApp|Whatsapp|Facebook|Instagram|Google|YouTube|Twitter|TikTok|Telegram|Trustpilot|TripAdvisor|Gmail|Outlook|Excel|Bluetooth|Wi-Fi|Wifi|Вы|Вас|Вам|Ваш\p{L}*|Вами|С уважением|Здравствуйте|Спасибо)(?![\p{L}])/u;
/** Alone a language or a nation. */
const language =
  /^(?:English|Spanish|French|German|Italian|Polish|Russian|Ukrainian|Chinese|Japanese|Arabic|Turkish|Portuguese|Dutch|Greek|Hindi|Urdu|Moroccan|American|British|Irish|Scottish|Welsh|European|Indian|Asian|African|Latin)$/u;
/** Verbs and what describes: «взять «Щегла»». */
const spoken = /(?:ть|ти|[аеиыуоя]л[аио]?|[её]т|ит|ут|ют|ат|ят|ся|сь|[ыио]й|[ая]я|[ое]е|[ыи]е|ую|юю)$/iu;
const titled = /(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Saint|St|Uncle|Aunt|Nurse)\.?\s$/u;

/** Every name written as one, product or not: what is around it is to tell. */
export function writtenNamesIn(text: string): (Fact & { readonly sort: string })[] {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const russianText = count(/[а-яё]/giu) > count(/[a-z]/giu);
  const sorts = russianText
    ? ([
        ['quoted', quoted],
        ['latin', latin],
        ['capital', russian],
      ] as const)
    : ([
        ['quoted', quoted],
        ['capital', capital],
      ] as const);
  return sorts.flatMap(([sort, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const shown = match.groups?.['name'] ?? '';
      const start = match.index + match[0].indexOf(shown);
      const before = text.slice(Math.max(0, start - 12), start);
      if (noName.test(shown) || titled.test(before) || shown.split(/\s/u).length > 6 || !/\p{L}{2}/u.test(shown)) return [];
      // «номер GF-2218» numbers something.
      if (/^(?=.*\d{3})[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u.test(shown) || /^[A-Z]{1,4}$/u.test(shown)) return [];
      if (language.test(shown)) return [];
      // "Order #", "Seller ID": what a number is of.
      if (
        /^\s?(?:[#№:]|no\.|number|id(?!\p{L})|ref(?!\p{L}))/iu.test(text.slice(start + shown.length, start + shown.length + 8)) ||
        /\sID$/u.test(shown)
      )
        return [];
      // «на странице «Оплата»», «группа «Юниор»»: of something that is no goods.
      const noun = sort === 'quoted' ? (/([а-яё]{4,})\s.?$/iu.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '') : '';
      if (noNoun.test(noun) && !spoken.test(noun)) return [];
      // «Вопрос рассматривается», «Оцените качество»: words said.
      if (sort === 'quoted' && /\p{L}(?:[её]тся|[юу]тся|ится|[ая]тся|ите|йте|ете)(?!\p{L})/u.test(shown)) return [];
      // The first word of a sentence has its capital anyway.
      const begins = sort !== 'quoted' && /(?:^|[.!?:\n»”"]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
      if (begins && sort === 'capital' && !/\s[A-Z\d]/u.test(shown)) return [];
      return [{ ...factOf('product', shown, shown, start), sort: begins ? `${sort} first` : sort }];
    }),
  );
}
