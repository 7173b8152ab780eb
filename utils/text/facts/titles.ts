import { traded } from './things';

/** Names of services and programs that show themselves by what stands around or by how they are written. */
const name = String.raw`«[^»\n]{2,60}»|[“"](?=[\p{Lu}\d])[^”"\n]{2,60}[”"]|[A-Z][A-Za-z+]*(?:\s(?:[A-Z][A-Za-z+]*|\d+(?:\.\d+)*)){0,3}`;
const sum = String.raw`(?:[£$€]\s?\d[\d,.]*|\d[\d  .,]*\s?(?:₽|руб\p{L}*\.?|р\.?))`;
/** «299 рублей за «Антиспам»», "£39.99 for Premium Sports". */
const priced = new RegExp(String.raw`${sum}\s(?:за|for)\s(?:the\s|your\s|my\s|an?\s|подписку\s|услугу\s)?(?<name>${name})`, 'gu');
/** «тариф с «Домашний» на «Максимум»». */
const moved = new RegExp(
  String.raw`(?<![\p{L}])(?:тариф|план|пакет|подписк|абонемент|программ|лицензи|доступ|сертификат|полис|запис[аи]|запис)\p{L}*\s(?:(?:с|со|на|к|ко|по)\s)?(?<name>«[\p{Lu}\d][^»\n]{1,60}»)(?:\s(?:на|и|или|к)\s(?<next>«[\p{Lu}\d][^»\n]{1,60}»))?`,
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
  /^(?:WhatsApp|YouTube|PayPal|LinkedIn|GitHub|TikTok|MasterCard|FaceTime|JavaScript|Trustpilot|TripAdvisor|BlaBla|Mc\p{Lu}|Mac(?!Book)\p{Lu}|De\p{Lu}|La\p{Lu}|Fitz\p{Lu}|O'|Вконтакте|ВКонтакте|ГосУслуги|ГосУслуг)/u;
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
/** «развал на Дастер», «поцарапал мне Камри»: cars by their model alone. */
const car =
  /(?<=\s)(?<name>Рио|Спортейдж|Солярис|Крет[аыуе]|Логан|Дастер|Вест[аыуе]|Грант[аыуе]|Калин[аыуе]|Приор[аыуе]|Камри|Королл[аыуе]|Октави[аиюе]|Рапид|Кашкай|Туарег|Тигуан|Икстрейл|Аутлендер|Джетт[аыуе]|Пассат|Соната|Элантр[аыуе]|Патриот|Газел[ьи]|Ларгус|Иксрей|Матиз|Некси[яиюе]|Церато|Соренто)(?![\p{L}-]|\s\p{Lu})/gu;
/** «мазь Долобене», «таблетки Нурофен». */
const remedy =
  /(?<![\p{L}])(?:маз[ьи]|таблетк\p{L}{1,2}|капл[ияе]\p{L}?|препарат\p{L}?|сироп\p{L}?|гел[ьяе]|спре[йя]|капсул\p{L}{1,2}|лекарств\p{L}{1,2}|антибиотик\p{L}?)\s(?<name>\p{Lu}\p{Ll}{3,}(?:-\p{L}+)?)(?![\p{L}])/gu;
/** «абонемент на 12 занятий», «багаж 23 кг», «страховка от невыезда»: services by how much and against what. */
const sized =
  /(?<![\p{L}])(?<name>(?:абонемент|пакет|тариф|курс|багаж)\p{L}{0,2}\s(?:на\s)?\d+\s(?:заняти|посещени|визит|урок|кг|ГБ|гигабайт|минут|тренировк|тренировок|сеанс)\p{L}*|страхов(?:к\p{L}{1,2}|ани\p{L})\s(?:от|на случай)\s\p{Ll}+(?:\s(?:багажа|рейса|жизни|поездки|визы))?)(?![\p{L}])/giu;
/** "between Premium Economy and Economy Plus", "We're on CloudPg Standard". */
const between =
  /(?<![\p{L}])(?:between (?:the )?(?<name>[A-Z][A-Za-z+]*(?:\s[A-Z\d][A-Za-z\d+]*){1,2}) and (?:the )?(?<next>[A-Z][A-Za-z+]*(?:\s[A-Z\d][A-Za-z\d+]*){1,2})|(?:[Ww]e're|[Ww]e are|I'm|I am|[Ww]e were|I was) (?:still |now |currently )?on (?:the )?(?<dose>[A-Z][A-Za-z+]*(?:\s[A-Z\d][A-Za-z\d+]*){1,2}))(?![\p{L}'’])/gu;
/** "from Unlimited Lite to Unlimited Max": what one changes to and from. */
const changed =
  /(?<![\p{L}])(?:switch|mov|upgrad|downgrad|chang|migrat|transfer|convert)[a-z]*\s(?:\p{L}+\s){0,3}?(?:from\s(?:the\s|my\s|your\s)?(?<name>[A-Z][A-Za-z+]*(?:\s(?:[A-Z][A-Za-z+]*|\d+)){0,3})\s)?(?:on)?to\s(?:the\s|your\s)?(?:(?<next>[A-Z][A-Za-z+]*(?:\s(?:[A-Z][A-Za-z+]*|\d+)){0,3})|(?<=to\syour\s)[a-z])/gu;
/** «Классный Журнал 3.1», «Почты 360», «Эликвис» 5 мг: a figure or a dose makes a name of what stands in quotation marks. */
const numberedName =
  /(?<name>[«"“]\p{Lu}[\p{L}-]{1,24}(?:\s(?!до|по|на|by|at|from|before|after|until|за|к|с|в)[\p{L}-]{2,24}){0,2}\s(?<!\s(?:до|по|на|by|at|from|before|after|until|за|к|с|в)\s)\d[\d.]{0,5}[»"”])|(?<dose>[«"“]\p{Lu}[\p{L}\s-]{1,40}[»"”])(?=\s\d[\d.,]{0,5}\s?(?:мг|мл|мкг|г|кг|л|шт|таб\p{L}*|капс\p{L}*|mg|ml|g)(?!\p{L}))/gu;
/** "the Brompton you serviced", "my Saver Railcard": one's own or what the company had in hand. */
const related =
  /(?<![\p{L}])(?:[Tt]he|[Mm]y|[Aa]n?|[Oo]ur|[Tt]hat)\s(?<name>[A-Z][A-Za-z+]{2,}(?:\s(?:[A-Z][A-Za-z+]*|\d+)){0,3})\s(?:that\s|which\s)?(?:I|we|you)(?:'ve|\shave|\shad)?\s(?:just\s|recently\s)?(?:bought|ordered|serviced|fitted|sold|delivered|sent|repaired|installed|rented|hired|returned|purchased|supplied|prescribed|dispensed)(?![\p{L}])/gu;
/** "pay for Sport Extra", "cancel Cloud Backup": what one pays for, takes or gives up. */
const taken =
  /(?<![\p{L}])(?:[Pp]a(?:y|ying|id) for|[Ss]ubscribed? to|[Ss]igned up (?:for|to)|[Cc]ancel(?:l?ed|l?ing)?|[Rr]enew(?:ed|ing)?|[Dd]rop(?:ped)?|[Aa]dd(?:ed)?|[Dd]ownload(?:ed)?)\s(?:my\s|the\s|your\s|our\s)?(?<name>[A-Z][A-Za-z+]{2,}\s(?:[A-Z][A-Za-z+]+|\d+)(?:\s(?:[A-Z][A-Za-z+]+|\d+))?)(?![\p{L}'’])/gu;
/** "Railcard Plus", «Стример Про»: the last word says which of them. */
const tiered =
  /(?<![\p{L}])(?!The |My |Your |Our |A )(?<name>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?\s(?:Plus|Pro|Max|Lite|Premium|Basic|Unlimited|Starter|Ultra|Mini|Essentials|Deluxe)(?:\s\d+)?|\p{Lu}\p{Ll}+\s(?:Плюс|Про|Макс|Лайт|Премиум|Старт|Мини))(?![\p{L}])/gu;
/** "half a tablet of Apoquel", "thirty copies of Holes", «рецепт на «Эликвис»»: so much of what has a name. */
const portion =
  /(?<![\p{L}])(?:(?:tablets?|dos(?:e|es)|pills?|bottles?|box(?:es)?|tubes?|packs?|packets?|pouch(?:es)?|cop(?:y|ies)|jars?|tins?|sachets?|capsules?|puffs?|drops|prescription|refills?|shots?|injections?|courses?)\sof\s(?:the\s)?|prescription for\s)(?<name>[A-Z][a-z]{2,}(?:\s[A-Z][a-z]+)?)(?![\p{L}'’])|(?<![\p{L}])(?:таблетк|доз|упаковк|пачк|рецепт|экземпляр|инъекци|капсул|капл|флакон|ампул|пузыр[её]к)\p{L}*\s(?:на\s|от\s)?(?<next>«\p{Lu}[^»\n]{1,40}»|\p{Lu}\p{Ll}{3,})(?![\p{L}])/gu;
/** "sync on my Pixel": one's own by a single name. */
const myOne =
  /(?<![\p{L}])(?:[Mm]y|[Oo]ur)\s(?:old\s|new\s)?(?<name>(?!English|French|German|Spanish|Italian|Russian|Chinese|Polish|Indian|Jewish|Muslim|Christian|Catholic|Christmas|Easter|Airbnb|Gmail|Outlook|Instagram|Whats|Facebook|Google|God|Lord|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Internet|Dear|Dads?|Mums?|Moms?|Nan|Gran|Son|Daughter|Husband|Wife|Miss|Ward|House|Order|Account|Council|Excel|Word|Wi)[A-Z][a-z]{3,})(?=[.,;!?]|\s(?:has|had|won't|doesn't|is|was|stopped|keeps|and|but|to|for|at|with|in|on|since|after|came|arrived|app|when)(?!\p{L}))/gu;
const mine =
  /(?<![\p{L}])(?:[Mm]y|[Oo]ur)\s(?<name>[A-Z][A-Za-z+]{2,}\s(?:[A-Z][A-Za-z+]+|\d+)(?:\s(?:[A-Z][A-Za-z+]+|\d+)){0,2})(?![\p{L}'’]|\s(?:branch|office|store|shop|team|flight|trip|stay|account|friend|colleague))/gu;
/** Of these no one is sold. */
const notMine =
  /(?:^|\s)(?:Service|Services|Team|Officer|Director|Manager|Department|Desk|Centre|Center|Branch|Street|Road|Office|Conditions|Policy|Teacher|Uncle|Aunt|Aunty|Grandma|Grandad|Mum|Dad|Support|Hotel|School|College|University|Bank|Council|Church|Club|Ltd|Group|Society|Sister|Brother|Doctor|Dr|Mr|Mrs|Ms|Miss|Number|North|South|East|West|Head|Chief|Lane|Avenue|GP|IT|HR|Facebook|Instagram|Google|LinkedIn)(?:\s|$)/u;

/** After a sum and "for" stand times and people as well. */
const noTitle =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|New|The|This|That|I|It|My|We|You|Your|Mr|Mrs|Ms|Dr|Windows|Android|Flat|Room|Unit|Apartment|Order|Invoice|Account|Policy|Contract|Booking)(?![\p{L}])/u;

/** Names of goods and services by what stands around them, with their places; quotation marks are left in. */
export function titlesIn(text: string): { readonly name: string; readonly start: number }[] {
  return [
    priced,
    moved,
    program,
    forced,
    camel,
    studied,
    spoken,
    car,
    remedy,
    sized,
    between,
    changed,
    numberedName,
    related,
    taken,
    tiered,
    portion,
    myOne,
    mine,
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      ['name', 'next', 'dose'].flatMap((group) => {
        const shown = match.groups?.[group];
        // In a pattern without regard to capitals a name still begins with one.
        if (
          shown === undefined ||
          (pattern === priced && /^[«"“]\p{Ll}/u.test(shown)) ||
          (/^[«"“]?\p{Ll}/u.test(shown) && pattern === moved) ||
          noTitle.test(shown) ||
          (pattern === camel && notCamel.test(shown))
        )
          return [];
        if ((pattern === mine || pattern === taken || pattern === changed || pattern === between) && notMine.test(shown)) return [];
        // "moved from Leeds to York" names towns.
        const both = `${match.groups?.['name'] ?? ''}${match.groups?.['next'] ?? ''}`;
        if (pattern === changed && match.groups?.['name'] !== both && !/\s/u.test(both)) return [];
        // «обновления DNS»: a thing of the trade, no name.
        if (pattern === program && /^[A-Z]{2,4}$/u.test(shown)) return [];
        // "£25 for Thomas", «вызвала такси, белая Шкода» name a person and somebody's car.
        if (pattern === priced && /^[A-Z][a-z]+$/u.test(shown)) return [];
        if (pattern === spoken && !/[\s\d]/u.test(shown) && !traded(text, match.index)) return [];
        return [{ name: shown, start: match.index + match[0].indexOf(shown) }];
      }),
    ),
  );
}
