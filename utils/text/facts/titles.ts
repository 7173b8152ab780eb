import { traded } from './things';

/** Names of services and programs that show themselves by what stands around or by how they are written. */
const name = String.raw`«[^»\n]{2,60}»|[“"](?=[\p{Lu}\d])[^”"\n]{2,60}[”"]|[A-Z][A-Za-z+]*(?:\s(?:[A-Z][A-Za-z+]*|\d+(?:\.\d+)*)){0,3}`;
const sum = String.raw`(?:[£$€]\s?\d[\d,.]*|\d[\d  .,]*\s?(?:₽|руб\p{L}*\.?|р\.?))`;
/** «299 рублей за «Антиспам»», "£39.99 for Premium Sports". */
const priced = new RegExp(String.raw`${sum}\s(?:за|for)\s(?:the\s|your\s|my\s|an?\s|подписку\s|услугу\s)?(?<name>${name})`, 'gu');
/** «тариф с «Домашний» на «Максимум»». */
const moved = new RegExp(
  String.raw`(?<![\p{L}])(?:тариф|план|пакет|подписк|абонемент|программ)\p{L}*\s(?:с|со|на)\s(?<name>«[^»\n]{2,60}»)(?:\sна\s(?<next>«[^»\n]{2,60}»))?`,
  'giu',
);
/** «после обновления «МояБухгалтерия 8»», «установил Редактор 5.2», "update of RouteMate". */
const program = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:пере)?установил\p{L}*|обновил\p{L}*|обновлени\p{L}+|скачал\p{L}*|(?:re)?installed|(?:update|updated|upgrade|upgraded|updating|version)(?:\s(?:of|to))?|downloaded)\s(?<name>${name}|\p{Lu}\p{L}+\s\d+(?:\.\d+)*)`,
  'gu',
);
/** «подключили какой-то Гудок»: a service switched on or forced on somebody. */
const forced =
  /(?<![\p{L}])(?:[Пп]одключил\p{L}*|[Нн]авязал\p{L}*|[Оо]тключит\p{L}+)\s(?:(?:мне|нам|какой[- ]то|какую[- ]то|услугу|сервис|подписку)\s){1,3}(?<name>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?)/gu;
/** Two capitals in one word: «ЛогоРедактор», "CloudNest 2". */
const camel = /(?<![\p{L}\p{N}@./_-])(?<name>\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}(?:\s\d+(?:\.\d+)*)?)(?![\p{L}\p{N}@_/-]|\.\p{L})/gu;
const notCamel =
  /^(?:WhatsApp|YouTube|PayPal|LinkedIn|GitHub|TikTok|MasterCard|FaceTime|JavaScript|Trustpilot|TripAdvisor|BlaBla|Mc\p{Lu}|Mac\p{Lu}|De\p{Lu}|La\p{Lu}|Fitz\p{Lu}|O'|Вконтакте|ВКонтакте|ГосУслуги|ГосУслуг)/u;
/** "Diploma in Bookkeeping". */
const studied = /(?<![\p{L}])(?<name>(?:Diploma|Certificate|Degree|MSc|BSc|MBA|Course) in [A-Z][a-z]+(?:\s(?:and\s)?[A-Z][a-z]+){0,3})/gu;
const maker =
  'киа|хендай|хёндай|хёндэ|рено|лада|тойота|ниссан|фольксваген|шкода|мазда|форд|мерседес|бмв|ауди|хавал|чери|джили|самсунг|айфон|сяоми|хонор|хуавей|дайсон|филипс|айпад|эпл вотч|макбук';
const kind =
  'рио|спортейдж|сид|солярис|крета|логан|дастер|веста|гранта|калина|приора|нива|камри|королла|поло|октавия|рапид|кашкай|про|макс|мини|гэлакси|галакси';
/** «киа рио», «айфон 12 про»: makers written in Russian letters. */
const spoken = new RegExp(
  String.raw`(?<![\p{L}-])(?<name>(?:${maker})(?:\s(?:${kind}|\p{L}?\d{1,3}\p{L}?)(?![\p{L}\d])){0,3})(?![\p{L}-])`,
  'giu',
);
/** After a sum and "for" stand times and people as well. */
const noTitle =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|New|The|This|That|I|It|My|We|You|Your|Mr|Mrs|Ms|Dr|Windows|Android|Flat|Room|Unit|Apartment|Order|Invoice|Account|Policy|Contract|Booking)(?![\p{L}])/u;

/** Names of goods and services by what stands around them, with their places; quotation marks are left in. */
export function titlesIn(text: string): { readonly name: string; readonly start: number }[] {
  return [priced, moved, program, forced, camel, studied, spoken].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      ['name', 'next'].flatMap((group) => {
        const shown = match.groups?.[group];
        if (shown === undefined || noTitle.test(shown) || (pattern === camel && notCamel.test(shown))) return [];
        // "£25 for Thomas", «вызвала такси, белая Шкода» name a person and somebody's car.
        if (pattern === priced && /^[A-Z][a-z]+$/u.test(shown)) return [];
        if (pattern === spoken && !/[\s\d]/u.test(shown) && !traded(text, match.index)) return [];
        return [{ name: shown, start: match.index + match[0].indexOf(shown) }];
      }),
    ),
  );
}
