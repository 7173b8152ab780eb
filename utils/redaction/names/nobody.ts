import { Kind } from './lexicon';
import { isFamous } from './famous';
import { namedAfter } from './named-after';
import { elder, reaches } from './roles';
import { amongThings } from './surroundings';
import { isThing, staffBefore } from './thing';
import { Ending, type NameToken, Shape } from './tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Firms, banks, shops and makes whose names look like people's. */
const firms = list(
  'lidl aldi tesco asda morrisons waitrose ocado argos currys maplin comet wickes screwfix homebase ikea primark next matalan superdrug boots greggs klarna clearpay revolut monzo starling wise barclays hsbc natwest santander halifax nationwide coutts citi visa mastercard amex vodafone openreach talktalk plusnet giffgaff lebara ofcom ofgem ofwat ofsted aviva axa allianz bupa admiral hiscox easyjet ryanair lufthansa emirates avianca expedia airbnb trivago uber bolt lyft deliveroo doordash instacart hermes evri yodel parcelforce purolator bosch beko miele neff smeg dyson hoover whirlpool electrolux hotpoint delonghi tefal philips panasonic toshiba hitachi canon epson brother kyocera ricoh xerox pantum lenovo dell asus acer logitech garmin fitbit kindle nokia huawei xiaomi motorola samsung sony nintendo playstation xbox roblox fortnite minecraft zelda pokemon netflix hulu spotify disney twitch discord slack zoom dropbox docusign jenkins grafana nginx ubuntu debian fedora oracle cisco fortinet norton mcafee kaspersky adobe hasbro mattel lego parker moleskine stanley makita ryobi karcher gardena husqvarna stihl nikon zara mango uniqlo gucci prada chanel dior lurpak anchor nectar costa pret nero starbucks walmart kroger costco safeway walgreens publix verizon comcast xfinity geico equifax experian transunion medicaid medicare postgres chrome firefox safari opera edge erasmus agence presse france reuters bloomberg facebook google youtube twitter regnum lenta сбер сбера сберу сбером сбере сбербанк сбербанка тинькофф тинькова альфа альфы билайн билайна мегафон мегафона теле2 ростелеком яндекс яндекса яндексе озон озона озоне авито вайлдберриз лента ленты ленте дикси перекресток самсунг самсунга филипс бош боша сименс сименса делонги delonghi philips bosch siemens dyson miele lacoste gucci prada armani versace hermes dior chanel lancome garnier nivea lego pandora swarovski ford honda toyota renault peugeot nissan mercedes audi porsche ferrari tesla kia hyundai volvo levis zara hilton marriott ibis sheraton radisson маркс спенсер интерпол интерпола гринпис гринписа евросоюз евросоюза газпром роснефть лукойл аэрофлот аэрофлота магнит магнита пятерочка ашан ашана метро леруа мерлен икеа икеи дикси спортмастер эльдорадо мвидео ситилинк',
);
/** Words right before a name that make it the name of a thing, a house or a beast: «отель Роза», «диван Оливер». */
const before = list(
  'отель отеля отеле отелю гостиница гостинице гостиницу гостиницы хостел кафе ресторан ресторане ресторана бар клуб клуба магазин магазина магазине салон салона салоне бутик фирма фирмы компания компании компанию бренд бренда марка марки модель модели серия серии диван дивана кресло кресла стол кухня кухни кровать шкаф тумба коллекция коллекции платье платья духи торт кофе чай сорт сорта коляска кукла кот кошка собака пес щенок кличка роман романа книга книги фильм фильма спектакль опера балет мюзикл поезд теплоход корабль улица улице метро станция станции остановка остановке жк тц трц бц банк банка employer hotel hostel cafe restaurant brand model dog cat puppy kitten named reg ferry yacht vessel steamer liner trawler lifeboat паром катер ледокол яхта судно буксир лаборатория лаборатории лаборатории фонд фонда mount lake port fort saint бот бота боту ботом чат-бот чат-бота san santa st ste',
);
/** Goods that a make follows in other letters or in quotation marks: «плитка Kerama Marazzi», «матрас «Морфей»», «plan "Franklin"». */
const goods =
  /^(?:плитк|затирк|ламинат|обо[ия]|смесител|матрас|холодильник|телевизор|ноутбук|смартфон|наушник|час[ыо]|сумк|кроссовк|шин[аыу]|масл|крем|шампун|стиральн|пылесос|чайник|духов|тариф|пакет|подписк|абонемент|склад|завод|база|колхоз|санатори|лагер|группа$|plan$|tariff$|package$|subscription$|membership$|edition$|bundle$|lamp$|lamps$|vase$|mattress$|tiles$)/;
/** Words right after one that do the same in English: «the Oliver table». */
const after = list(
  'sofa sofas table tables chair chairs lamp lamps rug rugs bed beds desk shelf dress dresses jacket jackets shirt jeans boots shoes bag bags backpack watch watches perfume collection line series doll grill blender vacuum kettle mug hotel inn street avenue road airport university college hospital bank group foundation act rule method test university store shop closet kitchen brothers sons ash oak walnut pine beech teak tile tiles flooring carpet boiler boilers hoodie skin cheese gin rum whisky wine sauce pizza',
);
/** People whose names half of the streets bear: said of a place by «на», «до», «у» without its «улица». */
const streets = list(
  'ленина гагарина кирова пушкина гоголя чехова горького толстого лермонтова маяковского некрасова маркса энгельса калинина фрунзе чапаева суворова кутузова жукова невского менделеева ломоносова мичурина циолковского королева космонавтов советская советской садовая садовой центральная школьная молодежная лесная набережная октябрьская комсомольская первомайская московская куйбышева свердлова дзержинского луначарского орджоникидзе тимирязева карла мира победы тверская тверской арбат арбате баумана крылова белинского герцена щорса матросова островского чкалова тургенева грибоедова бунина есенина',
);
/** Countries, seas, planets and bodies that a list of given names or surnames has too, without their ending. */
const lands =
  /^(?:израил|иерусалим|украин|нидерланд|голланд|беларус|белорусси|молдав|молдов|пхеньян|пакистан|афганистан|иран|ирак|кита|коре|япони|инди|куб|чили|перу|марс|венер|урал|курил|сахалин|сибир|кавказ|крым|приморь|подмосковь|поволжь|европ|евросоюз|ази|африк|америк|австрали|росси|франци|германи|итали|испани|португали|польш|чехи|словаки|венгри|румыни|болгари|серби|хорвати|греци|турци|грузи|армени|азербайджан|казахстан|узбекистан|киргизи|таджикистан|туркмени|эстони|латви|литв|финлянди|швеци|норвеги|дани|исланди|ирланди|шотланди|англи|британи|бельги|швейцари|австри|египет|египт|ливи|сири|ливан|иордани|саудовск|катар|кувейт|эмират|тунис|алжир|марокк|мексик|бразили|аргентин|колумби|венесуэл|канад|вьетнам|таиланд|тайван|сингапур|малайзи|индонези|филиппин|монголи|париж|лондон|берлин|мадрид|кишинев|минск|киев|тбилиси|ереван|баку)(?:[аыеуиюйяьо]|ой|ей|ом|ем|ью|ию|ия|ии|ией|ами|ам|ах|ов)?$/;
const listed = Kind.given | Kind.short | Kind.surname | Kind.foreign | Kind.latinGiven | Kind.latinSurname | Ending.patronymic;
const labels =
  /^(?:ник|никнейм|логин|пароль|nick|nickname|login|password|name|email|e-mail|phone|address|date|city|country|company|comment|status|total|amount|имя|фамилия|отчество|телефон|почта|адрес|дата|город|компания|статус|сумма|комментарий)$/;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** «чек есть, 980 р., октябрь»: no name in small letters, whatever stands before it. */
const monthsSmall = /^(?:янва|февра|апре|сентя|октя|нояб|дека)[а-я]{1,4}$|^(?:июн|июл)[а-я]{1,2}$/;
/** «Welsh Penrhyn», «He is Brazilian»: who somebody is by his country, in capitals in English. */
const peoples = list(
  'british english scottish welsh irish cornish french german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian lithuanian latvian estonian georgian armenian kazakh uzbek chinese japanese korean vietnamese thai malay indonesian filipino indian pakistani bangladeshi nepali persian iranian iraqi syrian lebanese israeli egyptian moroccan nigerian kenyan ghanaian ethiopian american canadian mexican brazilian argentinian chilean colombian peruvian cuban australian european african asian arabic latin nordic baltic victorian georgian edwardian tudor',
);
/** Ways to address nobody by name, days, lessons. */
const nobodys = list(
  'sirs sir madam madams mon tue tues wed weds thu thur thurs fri sat sun maths math physics classics english drama biology chemistry geography gemini aries virgo libra',
);
/** «a puppy named Max», but «the driver named Ousmane». */
const pets = /^(?:dog|cat|puppy|kitten|hamster|horse|bot|ship|boat|doll|bear|hotel|cafe|restaurant|app|server|branch|plan|product|model)$/;
const suffix = /^(?:ltd|llc|inc|corp|gmbh|plc|llp|bv|ag|ооо|зао|оао|пао|ао)$/;
const any = listed | Ending.surname;
const streetWord =
  /^(?:ул|улиц[A-Za-zÀ-ӿḀ-ỿ]+|пр|пр-т|проспект[A-Za-zÀ-ӿḀ-ỿ]*|пер|переул[A-Za-zÀ-ӿḀ-ỿ]+|б-р|бульвар[A-Za-zÀ-ӿḀ-ỿ]*|ш|шоссе|наб|пл)$/u;

/** How far back a list of streets may have begun. */
const streetsWithin = 10;

/** «ул. Ленина, пр. Мира, Садовая»: a word after a comma in a list of streets. */
function amongStreets(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at - 1]?.norm !== ',') return false;
  for (let back = at - 2; back > at - streetsWithin && back >= 0; back--) {
    const token = tokens[back];
    if (token === undefined || token.shape === Shape.line) return false;
    if (streetWord.test(token.norm)) return true;
  }
  return false;
}

/** «по улицам Пушкина, Чкалова, Лизы Чайкиной и Мира», nothing but capitals after the word for several streets. */
const severalStreets =
  /^(?:улиц(?:ам|ах|ы)|проспект(?:ам|ах|ы)|переулк(?:ам|ах|и)|бульвар(?:ам|ах|ы)|площад(?:ям|ях|и)|streets|roads|avenues)$/;
function onSeveralStreets(tokens: readonly NameToken[], at: number): boolean {
  for (let back = at - 1; back > at - streetsWithin * 2 && back >= 0; back--) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (severalStreets.test(token.norm)) return true;
    if (token.norm !== ',' && token.norm !== 'и' && token.norm !== 'and' && token.shape !== Shape.capital && token.shape !== Shape.initial)
      return false;
  }
  return false;
}

const greeting =
  /^(?:здравствуйте|здравствуй|привет|день|вечер|утро|уважаемая|уважаемый|дорогая|дорогой|спасибо|hello|hi|hey|dear|thanks|regards)$/;

/** «привет, роман!», «меня зовут вера», «получатель роза»: said to somebody or said to be a name. */
function greeted(tokens: readonly NameToken[], at: number): boolean {
  const back = tokens[at - 1]?.norm === ',' ? tokens[at - 2] : tokens[at - 1];
  return (
    back === undefined ||
    greeting.test(back.norm) ||
    asked(back) ||
    /^(?:name|зовут|имя|я)$/.test(back.norm) ||
    (/^(?:is|это)$/.test(back.norm) &&
      (tokens[at - 2] === undefined || /^(?:name|this|here|who|алло|[,.\n])$/.test(tokens[at - 2]?.norm ?? ''))) ||
    (/^(?:its|it's)$/.test(back.norm) && tokens[at + 1]?.shape === Shape.lower)
  );
}

/** Words and marks that a name in small letters follows. */
function asked(token: NameToken | undefined): boolean {
  return (
    token === undefined ||
    (token.shape >= Shape.mark && token.norm !== '(') ||
    elder.has(token.norm) ||
    /^(?:фамилия|зовут|получатель|от|к|на|заявитель|клиент|абонент|пациент|mr|mrs|ms)$/.test(token.norm)
  );
}

/**
 * Whether what the tagger took for a name is a place, a firm, a street, a thing or a pair of letters, by the words
 * around it.
 */
export function isNobody(tokens: readonly NameToken[], first: number, last: number): boolean {
  const own = tokens.slice(first, last + 1);
  const [opening, closing] = [own[0], own.at(-1)];
  if (opening === undefined || closing === undefined) return true;
  const previous = tokens[first - 1];
  const quote = /^["«“„:]$/.test(previous?.norm ?? '')
    ? tokens[first - 2]
    : previous?.shape === Shape.capital && tokens[first - 2]?.norm === ':'
      ? tokens[first - 3]
      : previous;
  const next = tokens[last + 1];
  const single = first === last;
  // «с. г.», «ж. д.», «8 G»: letters alone.
  if (
    own.every(({ shape, end, start }) => shape === Shape.initial || end - start === 1) &&
    (single || own.every(({ norm }) => norm.length < 2))
  )
    return true;
  if (onSeveralStreets(tokens, first)) return true;
  // The head of a table or a form: «Name⇥Email⇥Phone».
  if (own.every(({ norm }) => labels.test(norm))) return true;
  const patronymic = own.some(({ lex }) => (lex & Ending.patronymic) > 0);
  if (patronymic) return false;
  if (own.every(({ norm }) => nobodys.has(norm)) || peoples.has(opening.norm)) return true;
  // «Donoghue v Stevenson»: a case in law.
  if (
    /^(?:v|vs)$/.test(next?.norm ?? '') ||
    /^(?:v|vs)$/.test(previous?.norm ?? '') ||
    (previous?.norm === '.' && tokens[first - 2]?.norm === 'v')
  )
    return true;
  if (isFamous(tokens, first, last) || isThing(tokens, first, last) || amongThings(tokens, first, last) || namedAfter(tokens, first, last))
    return true;
  if (own.every(({ norm }) => norm.split('-').every((part) => firms.has(part)))) return true;
  // «Ikea Pax»: what a make is called.
  if (firms.has(opening.norm) && own.slice(1).every(({ lex }) => (lex & (Kind.given | Kind.latinGiven | Kind.surname)) === 0)) return true;
  // Places that are no names: «Украины», «Пхеньяном».
  if (own.every(({ lex, shape }) => (lex & Kind.place) > 0 && (lex & listed) === 0 && shape !== Shape.initial)) return true;
  if (single && lands.test(opening.norm) && opening.shape !== Shape.lower) return true;
  // A Latin word that no list knows, in a Russian sentence: a make, a site, a band.
  if (
    single &&
    /^[a-z]/.test(opening.norm) &&
    (opening.lex & (any | Kind.transliterated)) === 0 &&
    [previous, next].some((token) => /^[а-я]/.test(token?.norm ?? ''))
  )
    return true;
  // «диоксин» only ends as surnames do; in small letters it is none, but beside a name or where a name is asked for.
  const alone = ![previous, next].some((token) => token !== undefined && (token.lex & listed) > 0);
  if (
    single &&
    opening.shape === Shape.lower &&
    (opening.lex & listed) === 0 &&
    alone &&
    !(asked(previous) && (previous?.shape ?? 0) < Shape.mark)
  )
    return true;
  // «export August from the old screen», «May was not billed».
  if (single && months.test(opening.norm) && opening.shape === Shape.capital && !greeted(tokens, first)) return true;
  if (single && monthsSmall.test(opening.norm) && opening.shape === Shape.lower) return true;
  // “the ferry Lord Nelson”: a title is a part of what a ship is called.
  if (/^(?:lord|lady|sir|dame|captain|queen|king)$/.test(previous?.norm ?? '') && before.has(tokens[first - 2]?.norm ?? '')) return true;
  // «прекратите хамить»: a verb that begins as a name does.
  if (single && opening.shape === Shape.lower && /[аеияуы]ть$/.test(opening.norm)) return true;
  // A word in small letters that is a name only sometimes, «ник», «марка», and that nothing around says to be one.
  if (
    single &&
    opening.shape === Shape.lower &&
    ((opening.lex & (Kind.common | Kind.ordinary)) > 0 || (opening.lex & (Kind.given | Kind.short | Kind.foreign)) === 0) &&
    alone &&
    !greeted(tokens, first) &&
    !reaches(previous?.norm ?? '', tokens[first - 2]?.norm ?? '')
  )
    return true;
  // «КНДР», «ПАСЕ» in a text that is not all in capitals.
  if (single && opening.shape === Shape.upper && opening.norm.length <= 5 && (opening.lex & listed) === 0) return true;
  if (suffix.test(closing.norm) || suffix.test(next?.norm ?? '')) return true;
  if (
    quote !== undefined &&
    previous?.norm !== ':' &&
    goods.test(quote.norm) &&
    (quote === previous ? quote.shape === Shape.lower && /^[a-z]/.test(opening.norm) : /^["«“„]$/.test(previous?.norm ?? ''))
  )
    return true;
  if (
    quote !== undefined &&
    before.has(quote.norm) &&
    !staffBefore(tokens, first - 1) &&
    !(quote.norm === 'named' && (!single || !pets.test(tokens[first - 2]?.norm ?? '')))
  )
    return true;
  if (next !== undefined && next.shape === Shape.lower && after.has(next.norm) && /^[a-z]/.test(opening.norm)) return true;
  if (
    single &&
    streets.has(opening.norm) &&
    previous !== undefined &&
    /^(?:на|до|от|у|по|с|возле|около|рядом|угол|угле|и|площадь|,)$/.test(previous.norm) &&
    (previous.norm !== ',' || amongStreets(tokens, first)) &&
    !(previous.norm === 'с' || previous.norm === 'и' || previous.norm === 'от' || previous.norm === 'у'
      ? !amongStreets(tokens, first)
      : false)
  )
    return true;
  return (
    single &&
    amongStreets(tokens, first) &&
    /(?:ая|ой|ого|ина|ова|ева)$/.test(opening.norm) &&
    (opening.lex & (Kind.given | Kind.short)) === 0
  );
}
