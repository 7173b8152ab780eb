import { isPlace } from '../names';

/** Words of the parts of a Russian address, in lower case with ё as е; abbreviations without their full stop. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const street = list(
  'ул улица улице улицы улицу улицей пр пр-т пр-та пр-те пр-ту пр-кт пр-кта пр-кте пр-кту просп проспект проспекте проспекта проспекту пер переулок переулке переулка бул б-р б-ра б-ре бульвар бульваре бульвара бульвару пер-к ш шоссе наб набережная набережной набережную пл площадь площади пр-д проезд проезде проезда туп тупик тупике ал аллея аллее аллеи линия линии тракт тракте тракта дорога дороге просека просеке взвоз спуск кв-л квартал квартале мкр мкрн м-н мкр-н микрорайон микрорайоне микрорайона массив',
);
/** Those that are never shortened. */
export const wholeStreet =
  /^(?:шоссе|улиц[аеуы]|проспект[аеу]?|переул(?:ок|ке|ка)|бульвар[аеу]?|площад[ьи]|набережн(?:ая|ой)|алле[яеи]|проезд[аеу]?)$/;
/** Those that are asked for a full stop or a name in capitals, because they are words or letters of their own. */
export const looseStreet = list('пр ш ал пл линия линии дорога дороге массив спуск площадь площади туп наб бул');
export const settlement = list(
  'г гор город города городе городу пос поселок поселка поселке поселку п пгт рп с село села селе селу дер деревня деревни деревне деревню д ст-ца станица станице станицы станицу слобода слободу слободе х хутор хутора хуторе аул ауле снт днт днп тсн кп жк тер территория городок мкр р-н район района районе сельсовет с/с с/п волость',
);
export const looseSettlement = list('г п с д х тер тсн кп район района районе город города городе городу');
export const region = list(
  'обл область области областью край края крае респ республика республики республике ао округ округа округе р-н район района районе улус улуса уезд окр сельсовет с/с с/п',
);
/** Regions as their letters; in capitals. */
export const regionLetters = list(
  'рт рб рд рк ри чр кбр кчр рсо рсо-алания хмао хмао-югра янао нао еао днр лнр мо ло нсо ко уо смо сво по',
);
export const republic = list('респ республика республики республике');
export const country = list('россия россии рф беларусь белоруссия казахстан украина армения грузия киргизия узбекистан russia');
export const house = list('д дом дома доме вл владение влад уч участок зд здание домовладение гараж двлд');
export const building = list(
  'корп корпус корпусе кор к стр строение строении литер литера лит секция блок соор сооружение общежитие общежития общежитии общ',
);
export const flat = list(
  'кв квартира квартире квартиру квартиры оф офис офисе ком комн комната комнате пом помещение апарт апартаменты ап бокс кабинет каб пав павильон',
);
export const ordinal = /^(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ый|ой|ий|ом|ем|ая)$/u;
export const entrance = list('подъезд подъезде подьезд под пд парадная парадной п-д');
export const floor = list('этаж этаже эт');
export const intercom = list('домофон домофона дмф');
/** Towns as they are shortened in letters. */
export const towns = list('спб мск екб нск питер питере нн рнд крск');
/** Words that may stand between two parts of one address. */
export const joining = list('в на по у');
/** Words after a number that make it something else than a house. */
export const measured = list(
  'мб гб кб тб mb gb kb год года лет час часа часов мин минут минуты руб рублей рубля р дней дня день недель недели месяца месяцев шт штук метров метра м км кг г человек раз раза процентов января февраля марта апреля мая июня июля августа сентября октября ноября декабря тысяч тыс',
);
/** Words that say that an address comes. */
export const cues = list(
  'адрес адреса адресу адресом адресе живу живет живем живут проживаю проживает проживающий проживающая проживающего проживающей прописан прописана прописка прописке прописки зарегистрирован зарегистрирована регистрация доставка доставки доставку доставить доставьте доставили привезите привезли привезти отправьте отправить вышлите жительства местожительство приезжайте приехал приехала приедет нахожусь квартира дом забрать встретить',
);
/** Offices that documents are given out by, and the words around where somebody lives. */
export const office = /^(?:овд|увд|мвд|умвд|гумвд|уфмс|оуфмс|фмс|гувд|ровд|мфц|загс|тп|гу|место|места|месту|месте|жительство|жительства)$/u;
/** «Закона № 2300-1» is no street with a house. */
export const law =
  /^(?:код|подразделени|паспорт|телефон|тел|инн|снилс|полис|номер|серия|горяч|лини|закон|указ|приказ|постановлени|распоряжени|кодекс|положени|инструкци|регламент|стандарт|гост|санпин|письм|решени|определени|приложени|форм|акт|счет|заказ|договор)[A-Za-zÀ-ӿḀ-ỿ]{0,3}$/u;

/** «Даты 3–5.12», «Места 14-15»: things that are counted, no streets. */
export const countedThing =
  /^(?:комнат|ворота|стойк|терминал|подъезды|путевк|лимит|абонемент|заявк|посылк|бандерол|отправлени|накладн|дет|гост|взросл|тикет|обращени|запрос|инцидент|задач|билет|справк|квитанци|чек|тариф|раздел|жильц|жител|собственник|сосед|клиент|участник|платеж|бронь|брон|спор|дел|дат|мест|ряд|страниц|этаж|строк|пункт|час|дни|ноч|номер|кают|вагон|лот|модел|сери|класс|групп|недел|стать|част|глав|размер|возраст|урок|стади|верси|позици|фото|лист|рейс|матч|тур|смен|партии|заезд|комплект|поз|дн|понедельник|вторник|четверг|пятниц[аыуе]$|суббот[аыуе]$|воскресень|апрел|ма[яй]|июн|июл)[A-Za-zÀ-ӿḀ-ỿ]{0,3}$/u;
/** How the names of streets end. */
export const streetLike = /(?:ая|ой|ого|его|ина|ова|ева|ича|ины|ира|рта|ых)$/;
/** What a number in the name of a street counts: «26 Бакинских Комиссаров», «2 Советская», «22 Партсъезда». */
export const countedStreet = /^[А-ЯЁ][а-яё]+(?:[иы]х|ая|ой|ую|[ое]в|съезда|полка)$/u;
/** «14 мая после 16:00»: what follows a day that is no house. */
export const afterDay = /^(?:после|до|с|к|в|на|по|около|будет|было)$/;
/** A village as it is said in small letters, by the end of its name: «село михайловское». */
export const village = /^(?:сел[оаеу]|деревн[яеиу]|посел(?:ок|к[еауи])|станиц[аеыу]|хутор[еа]?|аул[еа]?)$/;
export const villageName = /(?:ое|ее|ая|ка|но|ки|ово|ево|ино|ский)$/;
/** Words that end the name of a street: those between it and another. */
export const between =
  /^(?:минус|плюс|на|в|во|не|с|со|по|и|у|к|о|до|за|из|от|для|при|там|где|мне|мой|но|а|я|это|уже|еще|рядом|возле|около|что|как)$/;

/** Whether a word is none that the name of a street begins with. */
export function isNoStreet(norm: string): boolean {
  return settlement.has(norm) || street.has(norm) || cues.has(norm) || office.test(norm) || law.test(norm) || countedThing.test(norm);
}

/** Whether a word is one for a settlement that is no town: a house in it has no street. */
export function isVillage(norm: string): boolean {
  return settlement.has(norm) && !/^(?:г|гор|город[A-Za-zÀ-ӿḀ-ỿ]*)$/u.test(norm);
}

const beginnings = new Map<string, boolean>();

/** Whether an address may begin with a word in small letters: most cannot, and are not looked at any further. */
export function canBegin(norm: string): boolean {
  const known = beginnings.get(norm);
  if (known !== undefined) return known;
  if (beginnings.size > 5000) beginnings.clear();
  const can = begins(norm);
  beginnings.set(norm, can);
  return can;
}

function begins(norm: string): boolean {
  return (
    norm.length < 3 ||
    settlement.has(norm) ||
    street.has(norm) ||
    house.has(norm) ||
    republic.has(norm) ||
    country.has(norm) ||
    towns.has(norm) ||
    /(?:ая|ой|ий|ого|ом|ый|ую)$/.test(norm) ||
    isPlace(norm)
  );
}
