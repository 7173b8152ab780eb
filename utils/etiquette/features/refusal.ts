import { matchesIn, perParagraph } from '../draft/paragraph';
import type { Placed } from '../draft/parts';
import { hasMatch } from '../draft/small';
import { says } from './count';
import { refusedInEnglish } from './english';

const refuses =
  /(?<![a-zа-яё])(?:нельзя|невозмож(?:ен|н[оаы]?)|не возможн[оаы]?|не (?:отдадим|выдадим|пойдем на|пойд[её]т|сделаем|переделаем|поменяем|заменим|обменяем|примем|возьмем|дадим|продлим|отменим|пересчитаем|верн[её]м|компенсируем|выплатим|сможем|можем|могу|смогу|имеем (?:возможности|права)|вправе|положен[аоы]?|предусмотрен[аоы]?|подлежит|подлежат|предоставля(?:ем|ется|ются)|осуществля(?:ем|ется)|одобрен[аоы]?|одобрили|принима(?:ем|ется|ются)|возвраща(?:ем|ется|ются)|вернем|получится|выйдет|удастся|удовлетворен[аоы]?|разрешен[аоы]?|разрешается|допускается|компенсиру(?:ем|ется)|(?<=(?:^|[.!?] |мы )не )(?:перенос|выда|дела|да|прода|обслужива|отменя|продлева|бронир|оказыва|рассматрива|привоз|высыла|согласовыва|подключа|восстанавлива|начисля|возмеща|компенсиру|выплачива|оформля|предлага)[а-яё]*м|меняем|обменива(?:ем|ется)|работаем с|доставляем)|(?<=[а-яё] )никак(?=\.|,? (?:увы|к сожалению))|(?:не будет|нет|отказ|нельзя|не положено),? (?:и )?точка|исключено|не может быть и речи|и речи быть не может|отказано|отказываем|отказали|вынуждены (?:отказать|отклонить)|отклонен[аоы]?|отклонили|не (?:полагается|практику(?:ем|ется)|предоставлен[аоы]?|установлено|возьмемся)|оснований (?:[а-яё]+ ){0,4}?(?:нет|не (?:видим|вижу|нашла|нашли|имеется|усматривается))|не наш(?:ла|ли|лось) (?:[а-яё]+ )?оснований|без удовлетворения|признан[аоы]? необоснованн[а-яё]+|о невозможности|ничем (?:вам )?(?:помочь )?не (?:можем|могу)|помочь (?:вам )?(?:ничем )?не (?:можем|могу|сможем)|возврат[a-zа-яё]* нет|нет (?:такой |никакой )?возможности|восстановлению не подлежит)(?![a-zа-яё])/giu;
/** «Не можем найти», «не сможете войти»: trouble or a condition, not a refusal. */
const trouble =
  /^\s*(?:[a-zа-яё]+ )?(?:найти|войти|зайти|оплатить|открыть|скачать|установить|подключиться|сказать|ответить|знать|увидеть|понять|дозвониться|связаться|определить|идентифицировать|точно|не )/iu;
/** «Если …, не сможем»: a condition or a warning, no refusal. */
const threat =
  /(?<![a-zа-яё])(?:иначе|если|без|пока|чтобы|противном случае|когда|unless|if|otherwise|without|until)(?![a-zа-яё])[^.!?\n]{0,80}$/iu;
const offers =
  /(?<![a-zа-яё])(?:можно|можете|сможете|мож[её]м (?![a-zа-яё]* ?не)|могу (?:предлож|помоч|подобр|оформ)[a-zа-яё]*|предлага(?:ю|ем)|предлож(?:им|у|ить)|вместо|взамен|альтернатив[a-zа-яё]+|зато|попробуйте|выберите|обратитесь|подойдите|загляните|возьмите|заполните|оформите|подойд[её]т|рекоменду(?:ю|ем)|совету(?:ю|ем)|вправе|доступн[a-zа-яё]*|вариант[a-zа-яё]*|есть (?:другой|способ|возможность|вариант)|верн[её]м|возврат(?:им)|вернули|пришл(?:ю|ем)|подбер(?:у|[её]м)|замен(?:им|ю)|отправ(?:им|лю)|передал[аи]?|переда(?:м|дим)|напиш(?:у|ем)|сообщ(?:у|им)|узна(?:ю|ем)|уточн(?:ю|им)|привез[её]м|постав(?:им|лю)|забронир[a-zа-яё]+|перенес[её]м|подключ(?:им|ите)|помож(?:ем|у)|дарим|начисл(?:им|или)|(?:дадим|сделаем|действует|есть) скидк[a-zа-яё]+|поступит|появится|приходите|приезжайте|позвоните|запишите|повторн[a-zа-яё]+|если|сразу после|через \d+|(?<!закрыт[аоы]? |отключен[аоы]? |прекращен[аоы]? |отменен[аоы]? |не действует )с \d{1,2} (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[a-zа-яё]*|после \d+|пока (?:вы|можно)|лучше|достаточно)(?![a-zа-яё])|(?<![a-z])(?<!nothing (?:more |else |further )?(?:that )?)(?:you can(?! (?:complain|see|read|find out))|you could|you may|you(?:'re| are) welcome to|we can(?!'t| not)|i can(?!'t| not)|instead|closest|nearest|similar|equivalent|alternative[a-z]*|however, (?:you|we)|but (?:you|we|i) can|(?:can|could|like to|glad to|happy to|we|i|i'd|we'd) offer|options?|suggest|recommend|try (?:the|a|an|our|again)|please|let me|we'll|i'll|we will|i will|if you|available (?:from|on|again|in)|replac(?:e|ement)|refund will|another|choose|would you like|until \d|still)(?![a-z])/giu;

/** Places where something is refused. */
export const refusalsIn = perParagraph((paragraph): readonly number[] => {
  const { shadow, sentences } = paragraph;
  const russian = matchesIn(paragraph, refuses)
    .filter(({ index, 0: said }) => !trouble.test(shadow.slice(index + said.length, index + said.length + 24)))
    .map(({ index }) => index);
  const english = sentences.flatMap(({ start, end }) => refusedInEnglish(shadow.slice(start, end)).map((at) => start + at));
  return [...russian, ...english].filter((at) => !threat.test(shadow.slice(0, at)));
});

/** What another way is made of, said in a sentence that denies nothing: a thing of the same worth, a place where it is done, what costs nothing. */
const beside =
  /(?<![a-zа-яё])(?:бесплатно|в личном кабинете|в (?:нашем )?филиале|на (?:стойке|сайте|портале)|у (?:стойки|входа|кассы|администратора)|в кассе|в мастерской|мастерская|сертификат|ваучер|промокод|вы (?:перв|втор|трет|следующ)[а-яё]+ в (?:списке|очереди)|в лист[а-яё]* ожидания|(?:такой|такая|такое|такие|та|тот|те) же [а-яё]*(?: [а-яё]+)? ?есть|на ту же сумму|за это (?:длиннее|дольше|дешевле)|(?:длиннее|дольше|продл[её]н|продлили) на|отложили|придержали|оставили за вами|принесут|доставят|(?:это|его|е[её]|их) (?:дела|оформля|выда|бер|чин)[а-яё]{1,3}|свобод(?:ен|на|но|ны)|free of charge|at no (?:extra )?(?:charge|cost)|(?:is|are|have|has) (?:still )?free|in your account|voucher|gift card|credit note|the same [a-z]+ (?:is|are)|at (?:the|our|their) (?:[a-z]+ )?(?:desk|counter|door|entrance|till|branch|shop)|(?:first|second|third|next) (?:on|in) the (?:list|queue|waiting list)|waiting list|(?:longer|cheaper|extended) by|(?:is|are|will be) (?:made|done|issued|brought|delivered|repaired) |(?:does|do) (?:it|so|that)(?! not)|would that|would you like|(?:is|are) in stock)(?![a-zа-яё])/iu;
const denies =
  /(?<![a-zа-яё])(?:не|нет|ни|нельзя|невозможно|not|no|never|nothing|cannot|none|nobody|без|without|only)(?![a-zа-яё])|n't(?![a-z])/iu;

/** Why it is refused, what is felt about it and what is past opens no way. */
const noWay =
  /(?<![a-zа-яё])(?:правил|тариф|услови|закон|полити[кч]|регламент|договор|положен|стандарт|решени|причин|потому|поскольку|так как|ввиду|согласно|извин|прост(?:ите|им)|сожал|жаль|надеем|спасибо|благодар|понима|уваж|невозвратн|взима|списыва|начисля|штраф|пени|задолж|закончил|окончательн|акци[яи]|только|все клиент|обязан|должн|ваш[а-яё]* (?:проблем|вин|ошибк|ответствен)|сам[аи]? |следовало|нужно было|надо было|[а-яё]{3,}(?:ли|лись|лась|лось|лся|ла|ло)(?![а-яё])|polic|fare|terms?|rules?|law|contract|condition|standard|decision|reason|because|since|due to|according|sorry|apolog|regret|hope|thank|understand|final|fees?|(?:is|are) (?:taken|charged|due|payable|owed)|expired|closed|ended|only|everyone else|must|should have|responsib|required|your own|was|were|had|did|[a-z]+ed(?![a-z]))/iu;
/** A price, a number, a day: what another way is told with. */
const concrete =
  /\d|(?<![a-zа-яё])(?:по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-яё]*|дешевле|быстрее|дороже|подходит|половин[уы]|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|cheaper|faster|less|half|fits|suits|looks good)(?![a-zа-яё])/iu;

const offersBeside = perParagraph((paragraph): boolean => {
  const refused = refusalsIn(paragraph);
  const first = Math.min(...refused);
  return paragraph.sentences.some(({ start, end }) => {
    const said = paragraph.shadow.slice(start, end);
    if (hasMatch(said, denies) || refused.some((at) => at >= start && at < end)) return false;
    return hasMatch(said, beside) || (start > first && hasMatch(said, concrete) && !hasMatch(said, noWay));
  });
});

/** Whether a reply offers another way, a condition or a step of one's own. */
export const offersWay = (paragraphs: readonly Placed[]): boolean =>
  says(paragraphs, offers) || paragraphs.some(({ paragraph }) => offersBeside(paragraph));
