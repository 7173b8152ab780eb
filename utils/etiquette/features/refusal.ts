import { matchesIn, type Paragraph } from '../draft/paragraph';
import type { Placed } from '../draft/parts';
import { says } from './count';

const refuses =
  /(?<![a-zа-яё])(?:нельзя|невозможн[оаы]?|не возможн[оаы]?|не (?:сможем|можем|могу|смогу|имеем (?:возможности|права)|вправе|положен[аоы]?|предусмотрен[аоы]?|подлежит|подлежат|предоставля(?:ем|ется|ются)|осуществля(?:ем|ется)|одобрен[аоы]?|одобрили|принима(?:ем|ется|ются)|возвраща(?:ем|ется|ются)|вернем|получится|выйдет|удастся|удовлетворен[аоы]?|разрешен[аоы]?|разрешается|допускается|компенсиру(?:ем|ется)|меняем|обменива(?:ем|ется)|работаем с|доставляем)|отказано|отказываем|отказали|вынуждены (?:отказать|отклонить)|отклонен[аоы]?|отклонили|ничем (?:вам )?(?:помочь )?не (?:можем|могу)|помочь (?:вам )?(?:ничем )?не (?:можем|могу|сможем)|возврат[a-zа-яё]* нет|нет (?:такой |никакой )?возможности|восстановлению не подлежит)(?![a-zа-яё])|(?<![a-zа-яё])(?:can't|cannot|can not|unable to|not (?:able|possible|eligible|allowed|available|refundable|covered|permitted)|won't be able|impossible|declined|denied|rejected|we do(?:n't| not) (?:offer|accept|refund|provide|exchange|cover|deliver)|out of stock|sold out|non-refundable|no longer (?:available|possible))(?![a-zа-яё])/giu;
/** «Не можем найти», «не сможете войти»: trouble or a condition, not a refusal. */
const trouble =
  /^\s*(?:[a-zа-яё]+ )?(?:найти|войти|зайти|оплатить|открыть|скачать|установить|подключиться|сказать|ответить|знать|увидеть|понять|дозвониться|связаться|определить|идентифицировать|точно|не |find|locate|see|reach|verify|identify)/iu;
/** «Если …, не сможем»: a condition or a warning, no refusal. */
const threat =
  /(?<![a-zа-яё])(?:иначе|если|без|пока|чтобы|противном случае|когда|unless|if|otherwise|without|until)(?![a-zа-яё])[^.!?\n]{0,80}$/iu;
const offers =
  /(?<![a-zа-яё])(?:можно|можете|сможете|мож[её]м (?![a-zа-яё]* ?не)|могу (?:предлож|помоч|подобр|оформ)[a-zа-яё]*|предлага(?:ю|ем)|предлож(?:им|у|ить)|вместо|взамен|альтернатив[a-zа-яё]+|зато|попробуйте|выберите|обратитесь|оформите|подойд[её]т|рекоменду(?:ю|ем)|совету(?:ю|ем)|вправе|доступн[a-zа-яё]*|вариант[a-zа-яё]*|есть (?:другой|способ|возможность|вариант)|верн[её]м|возврат(?:им)|вернули|пришл(?:ю|ем)|подбер(?:у|[её]м)|замен(?:им|ю)|отправ(?:им|лю)|передал[аи]?|переда(?:м|дим)|напиш(?:у|ем)|сообщ(?:у|им)|узна(?:ю|ем)|уточн(?:ю|им)|привез[её]м|постав(?:им|лю)|забронир[a-zа-яё]+|перенес[её]м|подключ(?:им|ите)|помож(?:ем|у)|дарим|начисл(?:им|или)|скидк[a-zа-яё]+|поступит|появится|приходите|приезжайте|позвоните|запишите|повторн[a-zа-яё]+|если|сразу после|через \d+|с \d+|после \d+|пока (?:вы|можно)|лучше|достаточно)(?![a-zа-яё])|(?<![a-zа-яё])(?:you can|you could|you may|we can|i can|instead|alternative[a-zа-яё]*|however, (?:you|we)|but (?:you|we|i) can|offer|option[a-zа-яё]*|suggest|recommend|try|please|let me|we'll|i'll|we will|i will|if you|available (?:from|on|again)|replace|refund will|another|choose)(?![a-zа-яё])/giu;

/** Places where something is refused. */
export function refusalsIn(paragraph: Paragraph): readonly number[] {
  const { shadow } = paragraph;
  return matchesIn(paragraph, refuses)
    .filter(
      (match) =>
        !threat.test(shadow.slice(0, match.index)) &&
        !trouble.test(shadow.slice(match.index + match[0].length, match.index + match[0].length + 24)),
    )
    .map((match) => match.index);
}

/** Whether a reply offers another way, a condition or a step of one's own. */
export const offersWay = (paragraphs: readonly Placed[]): boolean => says(paragraphs, offers);
