// Whom a note is for: a role, a department or a colleague by name, at the head of a sentence or of a piece set apart.
import { givenGender } from '../../names';
import { hasMatch } from '../draft/small';

const posts =
  'завуч|директор|юрист|юротдел|отдел(?!ен)|бухгалтер|кассир|касс(?=е)|склад(?=у)|кладовщик|шеф|начальник|начальств|оператор|менеджер|продавц|мастер(?!ск)|врач(?!еб)|терапевт|логист|диспетчер|курьер|админ|руковод(?!ств)|куратор|провизор|фармацевт|кадров|охран|дежурн|коллег|тимлид|секретар|инженер|техник|консьерж|портье|маркет|редактор|повар|официант|механик|слесар|методист|тренер|учител|психолог|медсестр|санитар|заведующ|заведк|зам(?=[еу])|специалист|эксперт|стажер|канцеляри|регистрат|приемк|приемщик|смен(?!н)|напарник|старш|ответственн|экспедитор|снабжен|закупщик|программист|разработчик|тестировщик|айтишник|монтажник|сборщик|комплектовщик|упаковщик|грузчик|андеррайтер|воспитател|библиотекар|экскурсовод|смотрител|горничн|хостес|управляющ|техподдержк|поддержк|аналитик|финансист|аудитор|безопасник|ассистент|помощник|координатор|модератор|агент(?!ск|ств)|водител|электрик|сантехник|плановик|претензионщик|супервайзер|сотрудник|персонал|команд|расчетн|себе|своим';
const line = '(?:втор|перв|след|треть)[а-я]+ (?:лини|смен)[а-я]+';
/** «Смене», «юротделу», «старшей медсестре», «второй линии», «коллегам»: nobody but a colleague is called so. */
const role = String.raw`(?:(?:старш|главн|дежурн|нов|всем|наш|ночн|дневн|младш)[а-я]* )?(?:(?:${posts})[а-я]*(?<=[уюе]|[ое]й|[ая]м|[ыи]м|[оае]му|ии|коллеги)|${line})`;
const by = String.raw`(?: (?:из|с|со|в|на|по|от) [а-я-]+)?`;
const heads = new RegExp(
  String.raw`^[\s([{*/#~—–-]*(?:(?:к сведению|вниманию|на заметку|для сведения|для информации|напоминание|просьба|вопрос) (?:к |для |по )?(?:[а-я]+ )?(?:(?:${posts})[а-я]*|${line})(?: [а-я]+){0,2}\s?[:—–]|(?:исп|отв|согл|рез)\.? [а-я]{2,}\s?:|(?:лично |срочно |nb,? |важно,? )?${role}(?:${by}(?: [а-я]+){0,2}?\s?:(?!\d)|${by} [—–-] )|${line}, |для (?:(?:старш|нов|ночн|дневн)[а-я]+ )?(?:${posts})[а-я]*${by}(?:\s?:| [—–-] )|(?:тому|тем|кто|кому)[,а-я ]{0,12} (?:кто|достан|возьм|подхват|примет|будет|закро)[а-я ]{0,30}:|p\. ?s\. (?:для|своим|нашим)|(?:скрыто от|невидимо для|не видно) [а-я]+|(?:скрыт|внутренн|служебн)[а-я]+ (?:комментари|заметк|пометк|примечани)[а-я]+|#?внутр[а-я]*\.?:)`,
  'iu',
);
const headsInEnglish =
  /^[\s([{*/#~—–-]*(?:(?:fao|attn|attention|cc|bcc|ping) [a-z][a-z .]{1,25}\s?[:,—–-] ?|(?:nb,? |fyi,? |for |note to |to |hey |dear )?(?:the |all |whole |night |day |next |front |back |duty |head |senior |junior )*(?:agents?|staff|team|shift|supervisors?|managers?|mgr|colleagues|billing|accounts|finance|legal|ops|operations|cs|csr|qa|hr|pr|it|l[123]|tier \d|desk|office|reception|receptionists?|warehouse|stores|dispatch|despatch|admin|sales|marketing|comms|compliance|security|kitchen|housekeeping|maintenance|porters?|concierge|crew|head|teachers?|tutors?|nurses?|gp|doctors?|chefs?|drivers?|pharmacists?|stylists?|planners?|editors?|mechanics?|librarians?|counsel|clerks?|trainees?|juniors|newbies|temps|tellers?|buyers?|engineers?|fitters?|claims|underwriters?|adjusters?|loss adjusters|collections|logistics|support|devs?|developers|whoever[a-z' ]{0,24}|anyone[a-z' ]{0,20}|reviewers?|handlers?|reps?)(?: (?:only|team|desk|staff))?(?:\s?:(?!\d)| ?[–—] ?| - )(?! ?(?:\+|\(?\d{3}|https?|[\w.]+@))|[a-z]+ only [–—-] |(?:hidden|internal|private|agent|staff|team) (?:comment|note|memo)s?|(?:hidden from|not visible to) [a-z ]+|#internal)/iu;

/** Whether a sentence begins with a role or a department that it is meant for. */
export const isForRole = (said: string): boolean => hasMatch(said, heads) || hasMatch(said, headsInEnglish);

const head =
  /^[\s([{*/#~—–-]*(?:(?:для|лично|срочно|cc|fao|attn|note (?:to|for)|for) )?([а-яa-z][а-яa-z-]+)((?: [а-я]+вн[еы]| [а-я]+ичу)?(?: (?:из|с|со|в|на|от|in|from|at) [а-яa-z-]+(?: [а-яa-z-]+)?)?(?:'s eyes)?(?: (?:на (?:контроль|заметку)|в (?:работу|копию)|к (?:сведению|исполнению)|для сведения)(?![а-я])|\s?:(?!\d)| ?[—–] ?| - )(?! ?(?:\+|\(?\d{3}|https?|[\w.]+@))|,\s)/iu;
const known = (name: string): boolean => givenGender(name) !== undefined;
const from: readonly (readonly [RegExp, readonly string[]])[] = [
  [/е$/u, ['а', 'я']],
  [/и$/u, ['я', 'ь']],
  [/ы$/u, ['а']],
  [/у$/u, ['']],
  [/ю$/u, ['й', 'ь']],
  [/влу$/u, ['вел']],
];
/** «Юле», «Сергею», «Павлу», «(для) Кости». */
const isOblique = (word: string): boolean =>
  !known(word) && from.some(([ending, ends]) => ending.test(word) && ends.some((end) => known(word.replace(ending, end))));
const genitive: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ы$/u, ['а']],
  [/и$/u, ['я', 'а', 'ь']],
  [/а$/u, ['']],
  [/я$/u, ['й', 'ь']],
];
/** «(от) Кати», «Игоря»: a name in the genitive, in small letters. */
export const isOfName = (word: string): boolean =>
  genitive.some(([ending, ends]) => ending.test(word) && ends.some((end) => known(word.replace(ending, end))));
/** «Ром», «Кирюш», «Гуль»: as one calls across a desk. «Рад, что …» calls nobody. */
const isCalled = (word: string): boolean =>
  word !== 'рад' && !known(word) && (known(`${word}а`) || known(`${word}я`) || (word.endsWith('ь') && known(word.replace(/ь$/u, 'я'))));

/** How a sentence calls a colleague by name: `for` «Юле: …», “Kev - …”; `called` «Ром, …»; `name` «Роман, …». Reads the text with its capitals. */
export function namesColleague(said: string): 'for' | 'called' | 'name' | undefined {
  const [, word = '', rest = ''] = head.exec(said) ?? [];
  if (word === '' || word.charAt(0) === word.charAt(0).toLowerCase()) return undefined;
  const low = word.toLowerCase().replaceAll('ё', 'е');
  if (!rest.startsWith(',')) return isOblique(low) || (/[a-z]/u.test(low) && known(low)) ? 'for' : undefined;
  return isCalled(low) ? 'called' : known(low) ? 'name' : undefined;
}
