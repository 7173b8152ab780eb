import type { CheckContext } from '../finding';
import { angryInEnglish, exclaimedAtUs } from './english';

const angry =
  /(?<![a-zа-яё])(?:безобрази|возмут|возмущ|отвратительн|ужасн|кошмар|позор|хамств|хамит|хамил|нахам|нагруб|груб(?:ит|ят|ил|ость|о разгов)|обман|мошенни[кч]еств|издева|сколько можно|до каких пор|надоел|достали|разочаров|недовол|жалоб|жалую|претензи|роспотребнадзор|прокуратур|не дозвон|дозвониться|трубку|никто не |никаких? (?:долг|задолжен)|(?:меня|нам|мне|нас|вы|мы ?) ?не (?:пустили|выдали|дали|сказали|сообщили|приняли|привезли|предупредили|вернули|отдали|обслужили|впустили|зачислили)|переделайте|разберитесь|примите меры|сделайте что|объясните|проверяйте|жду объяснений|(?:жду|ждем|ждём) (?:ответа|ответ|решения) (?:с |уже|который|втор|трет)|(?:прислали|привезли|выдали|дали|приш[её]л|пришла|пришло) (?:мне |нам )?(?:чуж|не т[оуе])|с первого дня|кто (?:ошибся|виноват|ответит|компенсирует)|хочу (?:вернуть )?(?:свои |мои )?деньги|вс[её] равно (?:не |уводит|течет|теч[её]т|ломает)|перепутали|не соблюда|час(?:а|ов)? (?:в очереди|на линии|жду)|буду жаловаться|подам в суд|в суд|негодован|свинств|беспредел|бардак|халатн|некомпетент|отписк|игнорир|никто не (?:отвеча|перезвон|предупре|пришел|приехал|звонил)|так и не|до сих пор (?:не|нет|жду)|опять|снова (?:не|списал|сломал|отключ)|в который раз|третий раз|второй раз|уже (?:месяц|недел|третью|вторую|две недели|трет)|(?:третью|вторую|четвертую) неделю|обещали|сломал|сломан|разбит|порван|порвал|испорчен|(?<!(?:книжка|паспорт|виза|справка|полис|права|карта|платеж|оплата|подписка|сертификат|договор) )просрочен|(?:лежит|висит|стоит|застрял[аои]?|не движется)[^.!?]{0,50} \d+ (?:дн|день|недел|месяц|час)[^?]*!|бракован|протек|залил|треснул|развалил|сгорел|воняет|грязн|волос|таракан|требую(?![тщ])|простаива|ваши проблемы|материл|накричал|(?<!(?:^|[.!?] |(?<![a-zа-яё])я |нечаянно |случайно |где-то |талон |чек |чеки |карту |паспорт |ключ |ключи |пароль |билет |полис |квитанцию |документы ))потерял[аи]?(?! (?:работ|паспорт|полис|карт|чек|ключ|парол|документ|телефон|доступ))|украли|пропал[аи]? деньги|верните (?:мои |мне |хотя бы |часть |все )*ден(?:ьги|ег)|списали (?:деньги|лишн|дважды|два раза|без)|двойное списание|обвес|обсчит|unacceptable|terrible|awful|horrible|disappoint|disgust|ridiculous|outrage|worst|rude|furious|angry|frustrat|complain|fed up|enough is enough|scam|liar|lied|broke|broken|damaged|ruined|useless|joke|shame|pathetic|still (?:not|no|waiting|haven't)|again(?=[.!,\s])|never (?:came|arrived|showed|called)|(?:you|were|was) promised|what are you going to do|(?:hours?|days?|weeks?) late|ago (?:and|but) (?:no|nothing|still)|third time|waste of|demand|refund me)/iu;
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

function complains(letter: string): boolean {
  const text = plainOf(letter);
  if (text === '' || ownFault.test(text)) return false;
  if (angry.test(text) || angryInEnglish.test(text)) return !/^[^.!?]*(?:спасибо|благодар|thank)/iu.test(text) || /!{2,}|\?!/u.test(text);
  const loud = (text.match(/!/gu)?.length ?? 0) >= 2 || /!{2,}|\?!|!\?/u.test(text) || exclaimedAtUs.test(text);
  const capitals = text.match(/(?<![A-Za-zА-Яа-яЁё\d_])[A-ZА-ЯЁ]{5,}(?![A-Za-zА-Яа-яЁё\d_])/gu)?.length ?? 0;
  return (loud || capitals >= 2) && !pleased.test(text);
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
