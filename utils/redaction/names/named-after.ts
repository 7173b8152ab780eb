import { Kind } from './lexicon';
import { kinRussian, neverNamed, roleRussian, trade } from './roles';
import { title } from './lead';
import { Ending, type NameToken, Shape } from './tokens';

const letter = 'A-Za-zÀ-ӿḀ-ỿ';
const given = Kind.given | Kind.short | Kind.latinGiven | Ending.patronymic;
const listed = given | Kind.surname | Kind.foreign | Kind.latinSurname;

/** What is written, played, discovered or built by somebody, or bears a name: «лирика Тютчева», «синдром Дауна», «премия Нобеля». */
const works = new RegExp(
  `^(?:лирик|поэзи|проз|стих|поэм|повест|рассказ|сказк|пьес|музык|симфони|картин|полотн|скульптур|концерт|альбом|творчеств|биографи|цитат|сочинени|собрани|памятник|музе|театр|филармони|библиотек|имени$|площад|набережн|бульвар|мост|сквер|закон|теорем|формул|метод|синдром|болезн|тест|шкал|премии$|премия$|кубок|кубк|приз$|залив|пролив|земл|остров|озер|пик$|проб)[${letter}]{0,4}$`,
  'u',
);
/** «Кузнецкий мост», «Поклонная гора»: what the word before it is the name of. */
const landmark =
  /^(?:мост|моста|мосту|площадь|площади|пруд|пруды|вал|проезд|тупик|рынок|рынка|парк|парка|парке|сад|лес|овраг|гора|горка|поле|роща|слобода|застава|ворота|дом|плаза|молл|сити)$/;
/** Ends of the names of firms and places in English: «Oakwood Furniture», «Castle Square». */
const business =
  /^(?:travel|furniture|garden|gardens|club|tyres|bakery|clinic|dental|library|insurance|motors|logistics|energy|media|studio|studios|foods|homes|estates|properties|solutions|systems|holdings|partners|associates|consulting|plumbing|heating|electric|electronics|telecom|broadband|housing|lettings|rentals|pharmacy|surgery|academy|primary|nursery|theatre|cinema|museum|stadium|arena|square|lane|street|road|crescent|terrace|mews|quay|wharf|docks|mall|plaza|tower|towers|heights|oaks|springs|falls|saver|court|gate|bridge|tavern|arms|candles|planner|amp|release|release|headphones|speaker|speakers|guitar)$/;
/** The same that are nobody's surname, so that a given name before them is the place's too: «Queen Mary Rec», «Vera Avenue». */
const built =
  /^(?:rec|recreation|playground|avenue|roundabout|hospital|infirmary|hospice|cathedral|infants|junior|leisure|university|college|harbour|marina|centre|center|hotel|inn|cafe|museum|library|theatre|stadium|foundation|trust|fund|award|awards|prize|trophy|medal|scholarship|fellowship|festival|act|amendment|syndrome|disease|street|road|crescent|gardens|estate|rooms|airport|bridge|station|plaza|boulevard|memorial|monument|statue|collection|manor|cottage|cottages|holiday|half-term|half|cup|bank|square|playhouse|lecture|lectures|protocol|index|pavilion|wing)$/;
const after =
  /^(?:hub|branch|office|offices|station|airport|depot|store|warehouse|terminal|campus|plant|showroom|clinic|desk|team|area|region)$/;
/** English prepositions of places and those of ways. */
const towards = /^(?:from|to|in|near|via|towards|leaving|into|outside|around|of|at|through|deliver|visit)$/;
const single = new Set(
  "ma'am sir madam baby mum mom mummy mommy dad daddy gran granny grandma grandpa nan nana auntie cheerio cheers bravo ciao ta mondays tuesdays wednesdays thursdays fridays saturdays sundays bins lettings reception accounts billing дед бабуля дедуля мама папа бабушка дедушка осаго каско дкп птс".split(
    ' ',
  ),
);
/** What has a name in quotation marks that is nobody's. */
const called =
  /^(?:network|ssid|сеть|tariff|plan|промокод|выставка|выставке|спектакль|судно|теплоход|катер|ледокол|crossword|style|styles|towels|letter|letters)$/;
const monthsShort = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|янв|фев|мар|апр|июн|июл|авг|сен|сент|окт|ноя|дек)$/;
const ranks = /^(?:перв|втор|треть|четверт|велик|грозн|мудр|невск)(?:ый|ая|ого|ому|ой|им|ым|ом|ий|его)$/;
const adjective = /(?:ая|яя|ую|юю|ой|ей|ого|его|ому|ему|ый|ий)$/;
const lists = /^(?:name|email|фамилия|имя|отчество|зовут|клиент|клиентка|абонент|гражданка|гражданин|пациентка|подпись|фио|я)$/;

/** Whether a word before may lead to a surname, whatever it means itself. */
function leading({ norm, shape }: NameToken): boolean {
  return (
    title.test(norm) || roleRussian.test(norm) || kinRussian.test(norm) || trade.test(norm) || lists.test(norm) || shape === Shape.initial
  );
}

/** «Смените фамилию: была Тихая, стала Громова»: surnames are spoken of. */
function told(tokens: readonly NameToken[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 8), first).some(({ norm }) => /^(?:фамили|surname|девич)/.test(norm));
}

/** Whether what looks like a name is that of a place, a work, a firm or a piece of code: things named after people, and places, by the words around. */
export function namedAfter(tokens: readonly NameToken[], first: number, last: number): boolean {
  const nothing: NameToken = { start: -2, end: -2, norm: '', shape: Shape.edge, lex: 0 };
  const at = (index: number) => tokens[index] ?? nothing;
  const [opening, closing, previous, next] = [at(first), at(last), at(first - 1), at(last + 1)];
  const alone = first === last;
  const capital = opening.shape === Shape.capital || opening.shape === Shape.upper;
  // «&lang=ru», «s3-vera», «/users/anna»: inside of code.
  if (
    (previous.norm === '-' &&
      previous.end === opening.start &&
      /\d/.test(at(first - 2).norm) &&
      at(first - 2).end === previous.start &&
      /^[a-z]/.test(opening.norm)) ||
    (/^[&=_\\@#$%?]$/.test(previous.norm) && previous.end === opening.start && /^[a-z]/.test(opening.norm)) ||
    (/^[=_\\@]$/.test(next.norm) && next.start === closing.end && /^[a-z]/.test(closing.norm)) ||
    (previous.end === opening.start && previous.norm === '/' && next.norm === '/' && next.start === closing.end)
  )
    return true;
  if (alone && (single.has(opening.norm) || /\d/.test(opening.norm))) return true;
  // «промокод ЕЛЕНА15», «Elsa (SKU 58-3029)», «network "Rosemary"»
  if (alone && next.shape === Shape.number && next.start === closing.end) return true;
  if (alone && next.norm === '(' && /^(?:sku|арт|артикул|код|item|ref)$/.test(at(last + 2).norm)) return true;
  if (/^["«“]$/.test(previous.norm) && called.test(at(first - 2).norm)) return true;
  if (/^(?:академик|капитан|адмирал|профессор|маршал)$/.test(previous.norm) && /^["«“]$/.test(at(first - 2).norm)) return true;
  // «the tariff is "Nelson Fix 26"»
  if (/^["«“]$/.test(previous.norm) && at(first - 2).norm === 'is' && called.test(at(first - 3).norm)) return true;
  if (/^(?:haulier|carrier|retailer|supplier|brand)$/.test(previous.norm)) return true;
  if (alone && /^(?:acct|ref|dept|attn|appt|addr|mgr)$/.test(opening.norm)) return true;
  // «de-AT», «Олимпиада-80»: a language and its country, a make with its number.
  const hyphened = next.norm === '-' && next.start === closing.end && at(last + 2).start === next.end;
  if (alone && hyphened && (at(last + 2).shape === Shape.number || (opening.norm.length === 2 && at(last + 2).shape === Shape.upper)))
    return true;
  if (/^[a-z]{2}-[a-z]{2}$/.test(opening.norm) && alone) return true;
  // «Q. Who lives here? A. Me»: a question and its answer.
  if (/^(?:и\.)$/.test(opening.norm) && last === first + 1 && neverNamed.has(closing.norm)) return true;
  if (
    last === first + 1 &&
    opening.shape === Shape.initial &&
    /^(?:me|who|why|how|none|no|yes|same|see|я|да|нет|[а-я]{3,}(?:ете|ите|ешь|ишь|ть|ться))$/.test(closing.norm)
  )
    return true;
  // «Рад(а) помочь», «Рады, что»
  if (alone && next.norm === '(' && next.start === closing.end && at(last + 2).shape === Shape.lower) return true;
  if (alone && /^рад[аы]?$/.test(opening.norm) && (next.shape === Shape.lower || (next.norm === ',' && at(last + 2).norm === 'что')))
    return true;
  // «2 | ЛЕНА 4510 | 12»: goods in a table; «Line mgr: Oskar»: a label.
  if (alone && previous.norm === '|' && next.shape === Shape.number) return true;
  if (
    alone &&
    (previous.shape === Shape.line || previous.shape === Shape.edge) &&
    next.shape === Shape.lower &&
    at(last + 2).norm === ':' &&
    ((opening.lex & given) === 0 || (opening.lex & Kind.ordinary) > 0)
  )
    return true;
  // «Волгоград Агро»: a firm by its town.
  if (
    alone &&
    previous.shape === Shape.capital &&
    (previous.lex & Kind.place) > 0 &&
    (previous.lex & listed) === 0 &&
    (opening.lex & listed) === 0
  )
    return true;
  // «a copy of Emma»
  if (
    /^(?:of|by)$/.test(previous.norm) &&
    /^(?:copy|copies|book|novel|biography|portrait|statue|film|song|songs|poems|works|museum|bust)$/.test(at(first - 2).norm)
  )
    return true;
  // «Инженер Проектов в списке должностей»
  if (
    alone &&
    previous.shape === Shape.capital &&
    roleRussian.test(previous.norm) &&
    (opening.lex & Kind.ordinary) > 0 &&
    (opening.lex & listed) === 0 &&
    /(?:ов|ев|ей)$/.test(opening.norm)
  )
    return true;
  // «to 4 Sept from», «Oct 12»
  if (alone && monthsShort.test(opening.norm) && (previous.shape === Shape.number || next.shape === Shape.number)) return true;
  // «Дед Мороз», «Баба Яга»
  if (/^(?:дед|деда|деду|дедом)$/.test(previous.norm) && opening.norm.startsWith('мороз')) return true;
  // «Петра Первого», «Ивана Грозного»
  if (ranks.test(closing.norm) || (next.shape === Shape.capital && ranks.test(next.norm) && (opening.lex & given) > 0)) return true;
  // «по имени Альбина» is called so; «имени Чехова» is a theatre.
  if (
    capital &&
    works.test(previous.norm) &&
    !leading(at(first - 2)) &&
    !(previous.norm === 'имени' && /^(?:по|под|на|от)$/.test(at(first - 2).norm))
  )
    return true;
  if (alone && capital && next.shape === Shape.lower && landmark.test(next.norm) && (opening.lex & given) === 0) return true;
  if (alone && /^(?:team|команда|команды|команде|группа|группы)$/.test(previous.norm) && previous.shape !== Shape.lower) return true;
  // «Oakwood Furniture», «Castle Square»; «Vera Lane» is somebody.
  if (!alone && business.test(closing.norm) && (opening.lex & given) === 0 && opening.shape === Shape.capital) return true;
  if (alone && next.shape === Shape.capital && business.test(next.norm) && (opening.lex & given) === 0) return true;
  if ((!alone && built.test(closing.norm) && closing.shape === Shape.capital) || (next.shape === Shape.capital && built.test(next.norm)))
    return true;
  // «Nelson Park»
  if ((alone ? next.norm === 'park' && next.shape === Shape.capital : closing.norm === 'park') && (opening.lex & Kind.latinGiven) > 0)
    return previous.norm !== 'mr' && previous.norm !== 'mrs';
  // «The sauna (the one called Helga)»
  if (
    alone &&
    /^(?:called|named|labelled|nicknamed)$/.test(previous.norm) &&
    /^(?:one|thing|model|room|machine|version)$/.test(at(first - 2).norm)
  )
    return true;
  // «Адвокатское бюро «Крамер» и партнёры»
  const past = /^[»"”]$/.test(next.norm) ? last + 2 : last + 1;
  if (
    /^(?:и|and|&)$/.test(at(past).norm) &&
    /^(?:партнер[а-я]*|сыновья|сын|ко|компани[а-я]*|partners|sons|co|daughters|associates)$/.test(at(past + 1).norm)
  )
    return true;
  // «Голос Америки: Ранее …»
  if (
    !alone &&
    (closing.lex & Kind.place) > 0 &&
    (closing.lex & listed) === 0 &&
    (opening.lex & Kind.ordinary) > 0 &&
    (opening.lex & given) === 0
  )
    return true;
  const place = (opening.lex & Kind.place) > 0;
  if (alone && place && after.test(next.norm)) return true;
  // «the coach leaves Geneva at 18:30»: nobody is left at a time.
  if (alone && place && /^(?:leaves?|leaving|departs?|departing|reach|reaches|reaching|via)$/.test(previous.norm)) return true;
  // «a load from Bristol to Hull»: a town that is a surname too.
  if (
    alone &&
    place &&
    /^[a-z]/.test(opening.norm) &&
    (opening.lex & given) === 0 &&
    towards.test(previous.norm) &&
    !/^(?:thanks|thank|spoke|talked)$/.test(at(first - 2).norm)
  )
    return true;
  if (
    !alone ||
    opening.shape === Shape.lower ||
    leading(previous) ||
    told(tokens, first) ||
    (previous.norm === ':' && leading(at(first - 2)))
  )
    return false;
  const numbered = next.shape === Shape.number || (next.norm === ',' && at(last + 2).shape === Shape.number);
  // «Кольцовская 9», «Морская, 6», «не Лесная, а Полевая»: streets without their word.
  if (adjective.test(opening.norm) && (opening.lex & given) === 0) {
    if (numbered && /(?:ая|яя|ой|ей|ую)$/.test(opening.norm)) return true;
    if ((opening.lex & Kind.ordinary) > 0 && (opening.lex & (listed & ~Kind.surname)) === 0) return true;
    if (/^(?:на|по|до|от|с|через|у|за|перекрестке|углу)$/.test(previous.norm) && /(?:ская|цкая|ской|цкой|скую|цкую)$/.test(opening.norm))
      return /^(?:на|по|через|за)$/.test(previous.norm);
    if (previous.norm === ',' && next.norm === ',' && /(?:ская|цкая|ной|ная)$/.test(opening.norm) && (opening.lex & listed) === 0)
      return true;
  }
  // «ТОЛЬКО лично», «REMOVE THIS LINE»: a word in capitals for its weight.
  return (
    opening.shape === Shape.upper &&
    opening.norm.length > 2 &&
    (opening.lex & Kind.ordinary) > 0 &&
    (opening.lex & given) === 0 &&
    previous.norm !== ':'
  );
}
