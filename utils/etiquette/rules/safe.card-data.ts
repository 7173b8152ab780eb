import { secretsAsked, type Secret } from '../features/secrets';
import { at } from '../found';
import { defineRule } from '../rule';

const named =
  /(?<![а-я])(?:(?:ваш[а-я]* )?(?:полн[а-я]+|вс[а-я]{1,2}|весь) (?:номер[а-я]*|реквизит[а-я]*|данн[а-я]+)(?: [а-я]+)? карт(?:очк)?[а-я]{1,2}|номер[а-я]*(?: ваш[а-я]+)?(?: (?:банковск|дебетов|кредитн|пластиков|зарплатн)[а-я]+)? карт(?:очк)?[а-я]{1,2}|(?:данны(?:е|х)|реквизит[а-я]*|фото[а-я]*|скан[а-я]*|скриншот[а-я]*|снимок)(?: [а-я]+){0,2}(?<!бонусн[а-я]{2}|клубн[а-я]{2}|скидочн[а-я]{2}|медицинск[а-я]{2}|миграционн[а-я]{2}|амбулаторн[а-я]{2}) карт(?:очк)?[а-я]{1,2}|все циф[а-я]+ (?:вашей |с )?карт(?:очк)?[ыи]|(?:все )?(?:16|шестнадцать|19) (?:цифр|знаков|символов)(?: (?:номера|карты|с карты|с лицевой))*|карт(?:очк)?у (?:с (?:двух|обеих) сторон|на (?:телефон|камеру))|цифр[а-я]* (?:с|на) (?:(?:ваш[а-я]{2} )?карт(?:очк)?[ыеиу]|(?:вашего )?пластик[ае])|карт(?:очк)?[уи] (?:[а-я]+ ){0,2}(?:сфот[а-я]+|отсканир[а-я]+)|(?:сфот[а-я]+|(?:от)?сканир[а-я]+|заснять|снять на телефон|щелкн[а-я]+)(?: [а-я]+){0,2} (?<!бонусн[а-я]{2} |клубн[а-я]{2} |скидочн[а-я]{2} |медицинск[а-я]{2} )карт(?:очк)?[уи]|(?:три|3) цифры(?=[^.!?]{0,30}(?:полос|подпис|оборот|сзади))|карточн[а-я]+ данн[а-я]+|номер[а-я]*(?: ваш[а-я]+)? (?:visa|визы|mastercard|мастеркард[а-я]?)|данные карты(?= ?[(:])|(?:три |3 )?секретн[а-я]+ циф[а-я]+|(?:что|все,? что) (?:выбито|написано|напечатано|указано|стоит) на (?:ваш[а-я]+ )?карт(?:очк)?е|пластик[а-я]? с (?:двух|обеих) сторон|(?:защитн|секретн|проверочн)[а-я]+ код[а-я]*(?: с| на) (?:карт|оборот|обратн)[а-я]*|код[а-я]* безопасности(?: с| на| от)?(?: ваш[а-я]+)? карт[а-я]+|номер,? срок[а-я]*(?: действия)? и (?:три цифры|код|cv[vc])|полный номер(?= и (?:до какого|срок))|(?:весь|целиком|полностью) номер[а-я]* карт(?:очк)?[а-я]{1,2}|cv[vcс][ -]?2?(?:[ -]?код[а-я]*)?|(?:код[а-я]*|три цифры|3 цифры|трехзначн[а-я]+ код[а-я]*)(?: [а-я]+){0,2} (?:сзади|(?:на|с) (?:обороте|оборота|обратной сторон[а-я]))|срок[а-я]*(?: действия)?(?: ваш[а-я]+| банковск[а-я]+)? карт(?:очк)?[а-я]{1,2})(?![a-zа-яе\d]| (?:гост|читател|студент|посетител|болельщик|лояльност|клиент|постоянн|пациент|клуб|магазин|местност|покупател|скидочн|бонусн|тройка|рассрочк|товар))|(?<![а-я])(?:три|3|трех) (?:циф[а-я]+|знака)(?=[^.!?]{0,40}(?:полос|подпис|оборот|сзади|обратн))|(?<![а-я])(?:полные )?данные(?: [а-я]+)? карты, с которой|(?<![а-я])цифр[а-я]*,? (?:что |которые )?(?:выбит|указан|напечатан|написан)[а-я]* на (?:ваш[а-я]+ )?карт[а-я]+|(?<![а-я])код[а-я]*,? (?:что |который )?(?:[а-я]+ ){0,3}(?:сзади|на обороте|на обратной)|(?<![а-я])(?:(?:номер|имя|срок|код|дата|cv[vc]2?)(?: (?:карты|на (?:карте|пластике)|действия|с оборота))?(?:, и |, | и )){2,}(?:срок|код|дата|cv[vc]2?|имя)(?: действия)?|(?<![а-я])(?:карточк[а-я]|карт[уа])(?: [а-я]+){0,3} с (?:двух|обеих) сторон/giu;
const namedInEnglish =
  /(?<![a-z])(?:(?:(?:number|name(?: on (?:it|card|the card))?|expiry(?: date)?|code|cvv|cvc|security code|date)(?:, and |, | and )){2,}(?:expiry(?: date)?|code|cvv|cvc2?|security code)|(?:bank |credit |debit |payment |your |the |full |long |whole )*(?:card|visa|mastercard|amex)(?<!(?:loyalty|membership|library|gift|business|id|sim|insurance|discount|store|rail|student|access|key|medical|bonus|rewards?|club|travel|report|health|staff|phone|sd|memory|points|season|reader|visitor|green|birthday|product|care|score) card)(?:'s|s)? (?:number|numbers|no|details|data|info|information|digits|credentials|expiry)(?! (?:ending|is safe|is stored))|(?:number|digits|details|expiry|expiration date|date|scan|photo|picture|copy|image|shot|both sides|front and back|front|back|name)s?(?: [a-z]+){0,3}? (?:of|on|off|from|across)(?: (?:the|your|both|sides|of|front|back|same|payment|bank|credit|debit))* (?:card|visa|mastercard)(?! (?:reader|machine|holder))|(?:cvv2?|cvc2?|cv2|csc|cid)(?: (?:code|number))?|card (?:security|verification) (?:code|value)|security (?:code|digits|number|figures)|(?:photograph|snap|scan|screenshot) (?:of )?(?:your|the) (?:bank |credit |debit |payment )?(?:card|plastic)(?! (?:reader|machine))|(?:digits|numbers?) (?:off|from|on) the plastic|code (?:on|from) the back(?! of (?:the|your|its|this|that) (?!(?:[a-z]+ )?(?:card|plastic|visa)))|(?:three|3|four)[ -](?:digit(?:s)?|numbers?|figures)(?: [a-z]+){0,3} (?:on|from|at|next to|by|beside)(?: [a-z]+){0,2} (?:back|reverse|rear|signature|strip)(?! of (?:the|your|its|this|that) (?!(?:[a-z]+ )?(?:card|plastic|visa)))|(?:date|when|month|day)(?: [a-z]+)? (?:your|the) card (?:runs out|expires)|(?:digits?|code|numbers?) (?:(?:printed|embossed|shown|written) )?(?:on|from|next to|at) (?:the|your) (?:back|reverse|signature|rear)(?! of (?:the|your|its|this|that) (?!(?:[a-z]+ )?(?:card|plastic|visa)))|(?:digits?|numbers?) (?:embossed|printed|shown|written) on (?:the|your) card|(?:all )?(?:16|sixteen)[ -]digits?(?: [a-z]+)?|(?:long|big) (?:card )?number|valid (?:thru|through)|(?:card|bank|debit|credit)[^.!?]{0,40}(?:photo|picture|photograph|snap|scan)[^.!?]{0,30}both sides|(?:debit|credit|bank|payment) card,? (?:both sides|front and back)|(?:expiry|expiration|exp)\.? dates?(?= (?:and|of (?:the|your) card|on (?:the|your) card))|expiry,? (?:and|cvv|cvc))(?![a-z])/giu;
const meant =
  /(?<![а-я])(?:(?:е[её]|его) номер(?: (?:целиком|полностью))?|номер (?:целиком|полностью)|весь номер|(?:до|по) как[а-я]+(?: [а-я]+)?(?: [а-я]+)? (?:он[аи]? )?действ[а-я]+|месяц[а-я]* (?:и|с) год[а-я]*|дат[ауые](?: [а-я]+)? окончания|(?:истекает|кончается|заканчивается)(?= (?:ваша )?карт)|как(?:ой|им) у (?:нее|карты) номер|(?:его|ее) номера|срок[а-я]* действия|(?<=номер[а-я]*(?: [а-я]+)?(?:,| и) )срок|срок(?= и (?:код|три|номер|cv))|(?:три|3) (?:секретн|последн|заветн|волшебн)[а-я]+ циф[а-я]+|(?:до|по) как[а-я]+ он[аи]? (?:месяц|действ|год|числ)[а-я]*|код(?:[а-я]+)? (?:на|с|сзади)(?: [а-я]+)? ?(?:оборот|обратн)?[а-я]*|(?:три|3) циф[а-я]+|тр[её]хзначн[а-я]+|с (?:двух|обеих) сторон|обе(?:их)? сторон[а-я]*|лицев[а-я]+ (?:сторон[а-я]+|часть)|(?:16|шестнадцать) цифр|(?:имя|фамили[а-я]+)[^.!?,]{0,12} (?:латиницей|на карте))(?![а-я])|(?<![a-z])(?:both sides|front and back|(?:the )?(?:expiry|expiration)(?: date)?|expires|(?:card )?(?:runs? out|expires?)(?= [^.!?]*\?)|its number|month(?: and (?:the )?year)?(?: [a-z]+)? (?:runs out|expires)|(?:three|3) (?:digits|numbers|figures)|(?:full|whole|long|complete|entire) number|name on (?:it|the card|card)|valid (?:until|from|to))(?![a-z])/giu;
/** A bank card, and no card of a shop, a library or a doctor. */
const about =
  /(?<![а-я])(?:(?:банковск|кредитн|дебетов|зарплатн)[а-я]+|карт(?:очк)?(?:а|у|ы|е|ой|и)(?! (?:лояльн|гост|клиент|пациент|памяти|доступ|местн|посет|читат|болельщ|покупат|сайта|проезда|мира|товар))|пластик[а-я]?|мир(?=[»"]))(?![а-я])|(?<![a-z])(?:card|visa|mastercard|amex)(?![a-z])/iu;
const harmless =
  /(?:(?:дисконт|бонусн|скидочн|клубн|читательск|студенческ|медицинск|амбулаторн|миграционн|транспортн|подарочн|топливн|гостев)[а-я]+ карт|карт[а-я]+ (?:доступа|памяти|лояльности|гостя|клиента|постоянного|пациента|покупателя)|последни[ехй]|перв[а-я]+ (?:6|шесть)|(?<!все )4 цифр|четыре цифр(?![а-я]* (?:из|от|в|с) )|без номера(?! карты)|закройте|закрыв|скройте|маскир|замаж|закрась|зачеркн|заклей|(?:last|final) (?:four|4|two|2)(?! and)|(?:only|just) the last|cover|black(?:ed)? out|blank out|redact|blur|cross out|mask|(?:loyalty|membership|library|gift|business|id|sim|insurance|discount|store|student|access|rewards?|club|health|sd|memory|report) cards?|(?:secure|payment|checkout) (?:page|form|link)|(?:at|through|on) (?:the )?(?:checkout|till|terminal)|(?:on|in|through) (?:our|the|your) (?:website|site|app|account|online)|under (?:my account|payment)|payment methods|(?:will )?asks? (?:you )?for|passport|food|milk|medicine|licen[cs]e|warranty|coupon|voucher)/iu;
const hinted =
  /карт|cv[vc]|ц[иы]ф|пластик|сторон|csc|cid|card|visa|mastercard|amex|digit|numbers? on|security|long number|valid|expir|signature|шестнадцать/iu;
const card: Secret = { hinted, named: [named, namedInEnglish], meant, about, harmless };

export default defineRule({
  id: 'safe.card-data',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) =>
    secretsAsked(paragraph, card).map(({ start, end }) => at(start, end, 'Просьба прислать данные карты', 'Asks for card data')),
  bad: [
    { text: 'Введите прямо в чат шестнадцать знаков с карточки.' },
    { text: 'What are the three numbers next to the signature strip?' },
    { text: 'Назовите мне код безопасности с карты.' },
    { text: 'Let us have the date your card runs out.' },
    { text: 'Можно просто сфотографировать карточку и прислать картинку.' },
    { text: 'Без кода с обратной стороны платёж не уйдёт, впишите его в ответ.' },
    { text: 'Напишите срок карты и три цифры сзади.' },
    { text: 'Сфоткайте карточку с обеих сторон и пришлите.' },
    { text: 'Пришлите нам, пожалуйста, полный номер карты.' },
    { text: 'Сообщите срок действия карты и CVV.' },
    { text: 'Для возврата нам нужны реквизиты вашей карты.' },
    { text: 'Продиктуйте три цифры на обороте.' },
    { text: 'Напишите, что выбито на карте: номер, месяц и год.' },
    { text: 'Без номера карты вернуть не смогу, пришлите его в чат.' },
    { text: 'Снимите карту на телефон и отправьте сюда.' },
    { text: 'Нужно фото карты с двух сторон, вышлите его в ответ.' },
    { text: 'Please send me your full card number.' },
  ],
  good: [
    { text: 'Could you send us the three-digit code from the back of the meter?' },
    { text: 'Please send me the six-digit number on the back of the ticket.' },
    { text: 'Пришлите фото карточки товара и срок карты постоянного гостя.' },
    { text: 'Пришлите, пожалуйста, последние четыре цифры номера карты.' },
    { text: 'Никому не сообщайте номер карты и CVV.' },
    { text: 'Укажите номер карты лояльности.' },
    { text: 'Для входа нам нужен номер карты читателя.' },
    { text: 'Пришлите фото чека, а номер карты на нём закрасьте.' },
    { text: 'Код с оборота нужен только магазину, в анкету его не вписывайте.' },
    { text: 'Сотрудники банка не спрашивают CVV и срок действия карты.' },
    { text: 'Данные карты в справке скрыты.' },
    { text: 'Please do not send your card number by email.' },
    { text: 'Open a trial with no card details, or call the number on the back of your card.' },
  ],
});
