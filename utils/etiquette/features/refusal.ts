import { matchesIn, perParagraph } from '../draft/paragraph';
import type { Placed } from '../draft/parts';
import { says } from './count';
import { refusedInEnglish } from './english';

const refuses =
  /(?<![a-zа-яё])(?:нельзя|невозмож(?:ен|н[оаы]?)|не возможн[оаы]?|не (?:сможем|можем|могу|смогу|имеем (?:возможности|права)|вправе|положен[аоы]?|предусмотрен[аоы]?|подлежит|подлежат|предоставля(?:ем|ется|ются)|осуществля(?:ем|ется)|одобрен[аоы]?|одобрили|принима(?:ем|ется|ются)|возвраща(?:ем|ется|ются)|вернем|получится|выйдет|удастся|удовлетворен[аоы]?|разрешен[аоы]?|разрешается|допускается|компенсиру(?:ем|ется)|(?<=(?:^|[.!?] |мы )не )(?:перенос|выда|дела|да|прода|обслужива|отменя|продлева|бронир|оказыва|рассматрива|привоз|высыла|согласовыва|подключа|восстанавлива|начисля|возмеща|компенсиру|выплачива|оформля|предлага)[а-яё]*м|меняем|обменива(?:ем|ется)|работаем с|доставляем)|отказано|отказываем|отказали|вынуждены (?:отказать|отклонить)|отклонен[аоы]?|отклонили|ничем (?:вам )?(?:помочь )?не (?:можем|могу)|помочь (?:вам )?(?:ничем )?не (?:можем|могу|сможем)|возврат[a-zа-яё]* нет|нет (?:такой |никакой )?возможности|восстановлению не подлежит)(?![a-zа-яё])/giu;
/** «Не можем найти», «не сможете войти»: trouble or a condition, not a refusal. */
const trouble =
  /^\s*(?:[a-zа-яё]+ )?(?:найти|войти|зайти|оплатить|открыть|скачать|установить|подключиться|сказать|ответить|знать|увидеть|понять|дозвониться|связаться|определить|идентифицировать|точно|не )/iu;
/** «Если …, не сможем»: a condition or a warning, no refusal. */
const threat =
  /(?<![a-zа-яё])(?:иначе|если|без|пока|чтобы|противном случае|когда|unless|if|otherwise|without|until)(?![a-zа-яё])[^.!?\n]{0,80}$/iu;
const offers =
  /(?<![a-zа-яё])(?:можно|можете|сможете|мож[её]м (?![a-zа-яё]* ?не)|могу (?:предлож|помоч|подобр|оформ)[a-zа-яё]*|предлага(?:ю|ем)|предлож(?:им|у|ить)|вместо|взамен|альтернатив[a-zа-яё]+|зато|попробуйте|выберите|обратитесь|оформите|подойд[её]т|рекоменду(?:ю|ем)|совету(?:ю|ем)|вправе|доступн[a-zа-яё]*|вариант[a-zа-яё]*|есть (?:другой|способ|возможность|вариант)|верн[её]м|возврат(?:им)|вернули|пришл(?:ю|ем)|подбер(?:у|[её]м)|замен(?:им|ю)|отправ(?:им|лю)|передал[аи]?|переда(?:м|дим)|напиш(?:у|ем)|сообщ(?:у|им)|узна(?:ю|ем)|уточн(?:ю|им)|привез[её]м|постав(?:им|лю)|забронир[a-zа-яё]+|перенес[её]м|подключ(?:им|ите)|помож(?:ем|у)|дарим|начисл(?:им|или)|(?:дадим|сделаем|действует|есть) скидк[a-zа-яё]+|поступит|появится|приходите|приезжайте|позвоните|запишите|повторн[a-zа-яё]+|если|сразу после|через \d+|с \d{1,2} (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[a-zа-яё]*|после \d+|пока (?:вы|можно)|лучше|достаточно)(?![a-zа-яё])|(?<![a-z])(?<!nothing (?:more |else |further )?(?:that )?)(?:you can(?! (?:complain|see|read|find out))|you could|you may|you(?:'re| are) welcome to|we can(?!'t| not)|i can(?!'t| not)|instead|closest|nearest|similar|equivalent|alternative[a-z]*|however, (?:you|we)|but (?:you|we|i) can|(?:can|could|like to|glad to|happy to|we|i|i'd|we'd) offer|options?|suggest|recommend|try (?:the|a|an|our|again)|please|let me|we'll|i'll|we will|i will|if you|available (?:from|on|again|in)|replac(?:e|ement)|refund will|another|choose|would you like|until \d|still)(?![a-z])/giu;

/** Places where something is refused. */
export const refusalsIn = perParagraph((paragraph): readonly number[] => {
  const { shadow, sentences } = paragraph;
  const russian = matchesIn(paragraph, refuses)
    .filter(({ index, 0: said }) => !trouble.test(shadow.slice(index + said.length, index + said.length + 24)))
    .map(({ index }) => index);
  const english = sentences.flatMap(({ start, end }) => refusedInEnglish(shadow.slice(start, end)).map((at) => start + at));
  return [...russian, ...english].filter((at) => !threat.test(shadow.slice(0, at)));
});

/** Whether a reply offers another way, a condition or a step of one's own. */
export const offersWay = (paragraphs: readonly Placed[]): boolean => says(paragraphs, offers);
