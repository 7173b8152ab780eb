// Whether a day that is named is still to come for the writer or told of: by the verb that is nearest to it in its clause.
// Nouns that end like verbs stand after a preposition or a word that agrees with them, names are written large.
import { givenGender } from '../../names';

/** `ahead`: done by that day or on it; `told`: has been. */
export type Tense = 'ahead' | 'told';

export interface Said {
  readonly tense: Tense;
  /** Words between the verb and the place. */
  readonly apart: number;
  /** No doing, only a need: «нужна», «можно». */
  readonly need: boolean;
}

interface Word {
  readonly word: string;
  readonly large: boolean;
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
}

const preposition = /^(?:из|изо|в|во|на|от|с|со|к|ко|у|для|по|без|за|о|об|обо|про|при|через|под|над|до|после|между|около|кроме|вместо)$/u;
const agrees = /^(?:[а-я]{2,}(?:ый|ий)|[вн]аш|[мтс]?во?й|этот|тот|весь|один|его|ее|их)$/u;
const nouns =
  /^(?:если|или|либо|[а-я]+тел[иь]|недели|модели|детали|цели|роли|боли|доли|мебели|отели|мысли|рубли|дел[ао]|отдел|раздел|зал|стол|пол|файл|канал|портал|сигнал|материал|филиал|персонал|журнал|вокзал|квартал|терминал|интервал|оригинал|подвал|сериал|протокол|металл|предел|начал[ао]|числ[ао]|стекл[ао]|тепл[ао]|масл[ао]|мыл[ао]|правил[ао]|школа|сила|плана?|крана?|диван[аы]?|экрана?|ресторана?|стакана?|цен[аы]|смен[аы]|замен[аы]|стен[аы]|отмен[аы]|жен[аы]|имена|времена|магазин[аы]?|(?:от|при|с)?вет|счет|отчет|кредит|пакет|билет|кабинет|бюджет|букет|браслет|туалет|сайт|лимит|аудит|визит|совет|чат|возврат|результат|формат|салат|халат|автомат|банкомат|постамат|расчет|интернет|сертификат|маршрут|минут|депозит|совсем|всем|этим|таким|каким|своим|нашим|вашим|затем|прием|твоим|моим|другим|любым|объем|нет|лет|этот|вместе|сразу)$/u;
const must = /^(?:нуж(?:ен|на|но|ны)|надо|необходим[аоы]?|долж(?:ен|на|но|ны)|обязан[аы]?|можно|можете|сможете|следует|успейте)$/u;
/** «Выписка показывает 5 марта», «приносим извинения за 5 марта»: no doing. */
const states =
  /^(?:показыва|стоит|значит|числит|указыва|говор|пиш[еу]|подтвержда|вид[ия]|считает|отобража|датиру|относит|принос|благодар|сожале|понима|сообща|напомина|знае|помни|извин|прост|прим[иу])/u;
const aheadRu =
  /^(?:буд(?:у|ем|ет|ут|ете)|[а-я]{2,}(?:ем|им|ет|ит|ут|ют|ат|ят)(?:ся)?|[а-я]{3,}(?:[еи]те|йте|ьте)(?:сь)?|(?:пере|по)звоню|отвечу|напишу|пришлю|верну|отправлю|привезу|приеду|сообщу|подготовлю|сделаю|передам|выдам|проверю|уточню|свяжусь|вернусь|оформлю|закажу)$/u;
const toldRu =
  /^(?:[а-я]{2,}(?:л|ла|ло|ли)(?:ся|сь)?|[а-я]{2,}[аяе]н[аоы]?|(?:[а-я]*(?:взят|принят|снят|занят|поднят|отнят|закрыт|открыт|получен|начат))[аоы]?|[а-я]+вш(?:ий|ая|ее|ие|его|ей|их|ую|ем|им)(?:ся)?)$/u;
const isTold = (word: string): boolean => toldRu.test(word) && !nouns.test(word) && !must.test(word);

function russian({ word, large, before, beforeThat, after }: Word): Tense | undefined {
  if (large || nouns.test(word)) return undefined;
  if (must.test(word)) return /^был[аои]?$/u.test(after) || /^был[аои]?$/u.test(before) ? 'told' : 'ahead';
  if (preposition.test(before)) return undefined;
  if (isTold(word)) return before.startsWith('буд') || beforeThat.startsWith('буд') ? 'ahead' : 'told';
  if (!aheadRu.test(word) || states.test(word)) return undefined;
  if (/(?:^буд|[мею]$|те(?:сь)?$)/u.test(word)) return 'ahead';
  // «Отправили аттестат»: what is done to something is its noun.
  return agrees.test(before) || (isTold(before) && givenGender(before) === undefined) ? undefined : 'ahead';
}

const nounsEn = /^(?:bed|shed|speed|feed|seed|red|hundred|indeed|wed|sacred|naked|kindred|breed|weed|greed|sled)$/u;
const irregular =
  /^(?:was|were|had|did|been|left|went|came|took|got|made|gave|began|fell|sent|paid|saw|told|bought|wrote|met|found|felt|knew|lost|spoke|rang|broke|brought|ran|said|sold|became|thought|chose|drove|flew|rode|wore|stood|built|spent|held|kept|heard|slept|meant|taken|given|seen|done|gone|written|spoken|broken|begun)$/u;
const expected = /^(?:expected|scheduled|planned|booked|guaranteed|supposed|required|invited|requested|asked)$/u;
const modal = /^(?:will|shall|can|may|must|should|please|needs?|[a-z]+'ll|due|expect|ought|going|hurry)$/u;
const scheduled =
  /^(?:arrives|comes|starts|leaves|opens|ends|closes|returns|begins|resumes|lands|departs|coming|arriving|visiting|leaving|opening|starting|closing|collecting|delivering|calling)$/u;
const someone = /^(?:it|they|that|which|who|if|when|provided)$/u;
const seen = /^(?:see|confirm|tell|find|say|trace|only|show|refer|quote|mention|assure)$/u;
const asks =
  /^(?:book|come|visit|join|apply|pay|return|send|tell|let|give|contact|write|ring|phone|file|post|choose|reply|call|confirm|sign|bring|submit|collect|provide|register|complete|order)$/u;

function english({ word, large, before, beforeThat, after }: Word): Tense | undefined {
  if ((large && !word.endsWith("'ll")) || nounsEn.test(word)) return undefined;
  if (word === 'have' || word === 'has') return after === 'to' ? 'ahead' : undefined;
  if (modal.test(word)) return seen.test(after) || (after === 'have' && word !== 'will') ? 'told' : 'ahead';
  if (irregular.test(word)) return /^(?:be|to)$/u.test(before) ? undefined : 'told';
  if (/[a-z]{2,}ed$/u.test(word)) {
    if (/^(?:be|to)$/u.test(before) || beforeThat === 'be') return undefined;
    return expected.test(word) && /^(?:is|are|it's)$/u.test(before) ? 'ahead' : 'told';
  }
  if (/^(?:valid|available|reserved)$/u.test(word)) return /^(?:is|are|it's)$/u.test(before) ? 'ahead' : undefined;
  if (scheduled.test(word)) return someone.test(before) ? undefined : 'ahead';
  return asks.test(word) && /^(?:|and|or|please|to)$/u.test(before) ? 'ahead' : undefined;
}

function wordsOf(text: string, atStart: boolean): readonly Word[] {
  const words = text.match(/[A-Za-zА-Яа-я][A-Za-zА-Яа-я']*/gu) ?? [];
  const low = words.map((word) => word.toLowerCase());
  return words.map((word, nth) => ({
    word: low[nth] ?? '',
    large: word !== low[nth] && !(atStart && nth === 0 && givenGender(low[nth] ?? '') === undefined),
    before: low[nth - 1] ?? '',
    beforeThat: low[nth - 2] ?? '',
    after: low[nth + 1] ?? '',
  }));
}

const tenseOf = (word: Word): Tense | undefined => (/[а-я]/u.test(word.word) ? russian(word) : english(word));

/** What the last verb of a clause says that stands before a place. Plain letters with their capitals (`shadowOf`); `atStart`: the clause begins its sentence, so its first word is written large. */
export function saidBefore(lead: string, atStart: boolean): Said | undefined {
  const words = wordsOf(lead, atStart);
  for (let nth = words.length - 1; nth >= 0; nth -= 1) {
    const word = words[nth];
    const tense = word && tenseOf(word);
    if (word && tense) return { tense, apart: words.length - 1 - nth, need: must.test(word.word) };
  }
  return undefined;
}

/** What a clause says that stands behind a place: of the past if any of its verbs is. */
export function saidBehind(tail: string): Said | undefined {
  const words = wordsOf(tail, false);
  const tenses = words.map(tenseOf);
  const at = tenses.includes('told') ? tenses.indexOf('told') : tenses.indexOf('ahead');
  const tense = tenses[at];
  return tense && { tense, apart: at, need: must.test(words[at]?.word ?? '') };
}
