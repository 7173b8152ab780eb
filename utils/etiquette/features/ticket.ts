import { sentences } from '../../text';
import type { CheckContext } from '../finding';
import { angryInEnglish, exclaimedAtUs } from './english';

const angry =
  /(?<![a-zа-яё])(?:безобрази|возмут|возмущ|отвратительн|ужасн|кошмар|позор|хамств|хамит|хамил|нахам|нагруб|груб(?:ит|ят|ил|ость|о разгов)|обман|мошенни[кч]еств|издева|сколько можно|до каких пор|достали|разочаров|недовол|роспотребнадзор|прокуратур|не дозвон|дозвониться|трубку|никто не |никаких? (?:долг|задолжен)|(?:меня|нам|мне|нас|вы|мы ?) ?не (?:пустили|выдали|дали|сказали|сообщили|приняли|привезли|предупредили|вернули|отдали|обслужили|впустили|зачислили)|переделайте|разберитесь|примите меры|сделайте что|проверяйте|жду объяснений|(?:жду|ждем|ждём) (?:ответа|ответ|решения) (?:с |уже|который|втор|трет)|(?:прислали|привезли|выдали|дали|приш[её]л|пришла|пришло) (?:мне |нам )?(?:чуж|не т[оуе])|с первого дня|кто (?:ошибся|виноват|ответит|компенсирует)|вс[её] равно (?:не |уводит|течет|теч[её]т|ломает)|перепутали|не соблюда|буду жаловаться|подам в суд|в суд|негодован|свинств|беспредел|бардак|халатн|некомпетент|отписк|игнорир|никто не (?:отвеча|перезвон|предупре|пришел|приехал|звонил)|так и не|can't be right|cannot be right|that's not right|(?:трет|четверт|пят)(?:ую|ий|ый|ье|ые) (?:ночь|день|сутки|неделю|месяц) (?:не|нет|без|подряд|сид|жд)|до сих пор (?:[а-я]+ )?(?:не|нет|жду|молч|тишин|ничего|никого|никто|ни )|(?:очень|крайне|просто|так|как-то) (?:некрасиво|обидно|неприятно|стыдно|нехорошо)|(?:смеялись|посмеял[а-я]+|насмехал[а-я]+) (?:надо мной|над нами|в лицо|мне)|пожимал[аи]? плечами|(?:отдых|праздник|поездка|отпуск|день рождения|выходные|вечер|настроение) испорчен|снова (?:не|списал|отключ)|в который раз|уже (?:месяц|недел|третью|вторую|две недели|трет)|(?:третью|вторую|четвертую) неделю|обещали|сломал|(?:лежит|висит|стоит|застрял[аои]?|не движется)[^.!?]{0,50} \d+ (?:дн|день|недел|месяц|час)[^?]*!|бракован|развалил|требую(?![тщ])|простаива|ваши проблемы|материл|накричал|украли|пропал[аи]? деньги|верните (?:мои |мне |хотя бы |часть |все )*ден(?:ьги|ег)|списали (?:деньги|лишн|дважды|два раза|без)|двойное списание|обвес|обсчит|unacceptable|terrible|awful|horrible|disappoint|disgust|ridiculous|outrage|rude|furious|angry|frustrat|complain|fed up|enough is enough|scam|liar|lied|pathetic|still (?:not|no|waiting|haven't)|never (?:came|arrived|showed|called)|(?:you|were|was) promised|what are you going to do|(?:hours?|days?|weeks?) late|ago (?:and|but) (?:no|nothing|still)|third time|waste of|refund me)/iu;
/** What goes wrong with things and days: a complaint where it is told, none where it is only asked about. */
const trouble =
  /(?<![a-zа-яё])(?:опять|сломал|сломан|разбит|порван|порвал|испорчен|(?<!(?:книжка|паспорт|виза|справка|полис|права|карта|платеж|оплата|подписка|сертификат|договор) )просрочен|протек|залил|треснул|сгорел|воняет|грязн|волос|таракан|жалоб|жалую|претензи|объясните|третий раз|второй раз|надоел|час(?:а|ов)? (?:в очереди|на линии|жду)|хочу (?:вернуть )?(?:свои |мои )?деньги|(?<!(?:^|[.!?] |(?<![a-zа-яё])я |нечаянно |случайно |где-то |талон |чек |чеки |карту |паспорт |ключ |ключи |пароль |билет |полис |квитанцию |документы ))потерял[аи]?(?! (?:работ|паспорт|полис|карт|чек|ключ|парол|документ|телефон|доступ))|worst|broke|broken|damaged|ruined|useless|joke|shame|demand|again(?=[.!?,\s]))/iu;
/** «Можно ли», «почём»: a question, unless it asks why. */
const reproach =
  /(?<![a-zа-яё])(?:почему|зачем|с какой стати|за что|доколе|сколько раз|когда же|когда наконец|кто ответит|вы [^?]{0,20}(?:сломал|разбил|потерял|испортил|залил|порвал|перепутал)и|did you (?:break|lose|ruin|damage|forget)|why|how come|how many times|how often|how long|what are you|when will you|who)(?![a-zа-яё])/iu;
/** What makes «опять» and “again” more than a second time. */
const anew = /(?<![a-zа-яё])(?:опять|again)(?![a-zа-яё])/iu;
const wrong =
  /(?<![a-zа-яё])(?:не|нет|ни|ничего|никто|то же|тот же|та же|те же|без|сломал|отключ|списал|сняли|снял|задерж|опозда|перепут|ошиб|протек|течет|виснет|завис|ломает|молч|тишина|врет|врут|обман|украл|долг|пени|поздно|холодн|шум|сосед|перенос|перенес|отмен|пустой|чуж|мерзн|мёрзн|off|down|out|broken?|broke|late|wrong|missing|not|no|nothing|nobody|charged?|fail|failed|cancel|same|error|leak|stopped|dead|cold|stuck|lost|refus|ignor|delay|slow|crash|bounc|ill|noise|noisy|empty|overcharg)|n't(?![a-z])/iu;
const ownDeed =
  /(?<![a-zа-яё])(?:я (?:сам[аи]? |случайно |нечаянно )?(?:сломал|разбил|порвал|испортил|залил|потерял)|(?:i|we|my (?:son|daughter|kid|child|dog|cat|husband|wife|mother|father)) (?:accidentally |just )?(?:broke|damaged|ruined|lost)(?![a-z]))/iu;
const polite = /(?<![a-zа-яё])(?:пожалуйста|подскажите|please|would like|i'd like)(?![a-zа-яё])/iu;

/** Whether a sentence only asks about a trouble, tells of one of the customer's own or says «опять» of a good thing. */
function isCalm(sentence: string): boolean {
  if (sentence.includes('!')) return false;
  if (sentence.endsWith('?') && !reproach.test(sentence)) return true;
  if (ownDeed.test(sentence) || (polite.test(sentence) && !wrong.test(sentence))) return true;
  return anew.test(sentence) && !wrong.test(sentence) && !trouble.test(sentence.replaceAll(/опять|again/giu, ''));
}

/** The exclamation mark of a greeting is no anger. */
const greeting = /^(?:здравствуй|добр|привет|hello|hi|good|dear)[^.!?]{0,40}!/iu;

/** Whether an angry word stands in a plain question: «Как отличить мошенников?». */
const asksCalmly = (sentence: string, letter: string): boolean =>
  sentence.endsWith('?') && !/[!?]{2}|!/u.test(letter.replace(greeting, '')) && !reproach.test(sentence);

/** Whether a letter tells of what angers or troubles. */
const toldOf = (text: string): boolean => {
  const cues = [angry, angryInEnglish].filter((each) => each.test(text));
  if (cues.length === 0 && !trouble.test(text)) return false;
  const all = sentences(text).map(({ start, end }) => text.slice(start, end).trim());
  const angered = all.filter((sentence) => cues.some((each) => each.test(sentence)));
  // What anger is told over two sentences stands in neither.
  if (cues.length > 0 && (angered.length === 0 || !angered.every((sentence) => asksCalmly(sentence, text)))) return true;
  return all.some((sentence) => trouble.test(sentence) && !isCalm(sentence));
};

const pleased = /(?<![a-zа-яё])(?:спасибо|благодар|молодцы|супер|отлично|прекрасно|thank|great|awesome|love)/iu;

/** «Извините, я опять перепутала день»: nothing of ours went wrong. */
const ownFault =
  /^[^.!?]{0,30}(?:извините|простите|прошу прощения|виноват[аы]?|my (?:bad|mistake|fault)|sorry|apologies)(?![^.!?]*(?:но |but ))[^.!?]*[.!?]/iu;

const plainOf = (text: string): string => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е').replaceAll('’', "'");

let last: { readonly letter: string; readonly complains: boolean } | undefined;

/** Whether the customer complains: by the words, by a row of exclamation marks, by capitals. */
export function isComplaint({ customerMessage: letter = '' }: CheckContext): boolean {
  if (last?.letter !== letter) last = { letter, complains: complains(letter) };
  return last.complains;
}

/** No letter that is written in anger is as long (UTF-16 code units): what is longer says things twice. */
const longest = 3000;

/** A long text with each of its sentences once. */
const saidOnce = (text: string): string =>
  text.length <= longest ? text : [...new Set(sentences(text).map(({ start, end }) => text.slice(start, end)))].join(' ');

function complains(letter: string): boolean {
  const text = saidOnce(plainOf(letter));
  if (text === '' || ownFault.test(text)) return false;
  if (toldOf(text)) return !/^[^.!?]*(?:спасибо|благодар|thank)/iu.test(text) || /!{2,}|\?!/u.test(text);
  // A long letter has more of everything.
  const often = Math.max(2, (2 * text.length) / longest);
  const loud = (text.match(/!/gu)?.length ?? 0) >= often || /!{2,}|\?!|!\?/u.test(text) || exclaimedAtUs.test(text);
  const capitals = text.match(/(?<![A-Za-zА-Яа-яЁё\d_])[A-ZА-ЯЁ]{5,}(?![A-Za-zА-Яа-яЁё\d_])/gu)?.length ?? 0;
  return (loud || capitals >= often) && !pleased.test(text);
}

/** Whether a complaint tells of a trouble alone, without a word of anger or an exclamation mark: it may as well be a plain report. */
export function isMild({ customerMessage = '' }: CheckContext): boolean {
  const text = plainOf(customerMessage);
  return !text.includes('!') && trouble.test(text) && !angry.test(text) && !angryInEnglish.test(text);
}

/** Whether the customer says thanks and asks nothing. */
export function isThanks({ customerMessage = '' }: CheckContext): boolean {
  return (
    /(?<![a-zа-яё])(?:спасибо|благодар|thank)/iu.test(customerMessage) &&
    !customerMessage.includes('?') &&
    !isComplaint({ channel: 'email', customerMessage }) &&
    !/(?:заранее|in advance|прошу|пришлите|верните|сделайте|отправьте|нужн|хочу|please|не (?:работает|могу|приш))/iu.test(customerMessage)
  );
}
