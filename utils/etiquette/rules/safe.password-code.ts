import { secretsAsked, type Secret } from '../features/secrets';
import { at } from '../found';
import { defineRule } from '../rule';

const named =
  /(?<![а-я])(?:(?:ваш[а-я]* |свой |своего |текущ[а-я]+ |действующ[а-я]+ )*(?<!нов[а-я]{2} )парол[а-я]{1,2}(?! (?:от архива|к архиву|к файлу))|(?:ваш |свой )?(?:пин|pin|puk|пак)(?:-?код[а-я]*)?|(?:смс|sms|пуш|push)-?код[а-я]*|код[а-я]*(?: подтверждения)?(?:,? котор[а-я]+ (?:[а-я]+ ){0,3}(?:придет|пришел|приходит|получ[а-я]+|поступит|вам)| (?:из|со?|от|в) (?:смс[a-zа-яе-]*|sms|эсэмэс[а-я]*|сообщени[а-я]|уведомлени[а-я]|пуш[а-я]*|приложени[а-я]|письма|push)| (?:подтверждения|доступа|безопасности(?! (?:с|на) )|авторизации|активации карты)|, присланн[а-я]+|, пришедш[а-я]+| (?:к? ?вам )?приш[ее]л)|(?:смс|sms|сообщени[ея]|пуш) от (?:вашего )?банка|(?:смс|sms|эсэмэс[а-я]*|сообщени[а-я]|пуш[а-я]*|уведомлени[а-я]) с (?:этим |проверочным |одноразовым )?код[а-я]+|(?:проверочн|сервисн|защитн)[а-я]+ код[а-я]*|одноразов[а-я]+ (?:код|пароль)[а-я]*|цифр[а-я]*,? котор[а-я]+ (?:[а-я]+ ){0,3}(?:приш|прид|поступ|получ|присла|высла|отправ|упа[лд]|прилет|высвет)[а-я]+|(?:шифр|код)[а-я]* (?:подтвержд|доступ|авториз|вход)[а-я]*|(?:цифр|циферк|числ|комбинаци|символ|шифр)[а-я]* (?:[а-я]+ ){0,2}(?:из|со?|в|от) (?:смс|sms|эсэмэс|сообщени|уведомлени|пуш|push|звонк)[а-я]*[а-я]*|последн[а-я]+ цифр[а-я]* (?:номера|входящего|звонка)[a-zа-яе ]{0,20}|последн[а-я]+ (?:[а-я]+ )?цифр[а-я]* номера(?<=звон[^.!?]{0,90})|кодов[а-я]+ слов[а-я]|код[а-я]*,? (?:что|который) (?:[а-я]+ ){0,3}(?:приш|прид|упад|упал|высла|отправ|присла|высвет|появ|отобра|увид)[а-я]+|(?:смс|сообщени[ея]|уведомлени[ея]|пуш|эсэмэск[уи])(?=[^.!?]{0,25}(?:е[ее] текст|его текст|текст мне|содержание))|(?:прислали|приш[ее]л|пришли|получили|высветился) (?:вам )?код(?= ?\?)|с (?:четырьмя|пятью|шестью|восемью) цифрами|(?:цифр|циферк)[а-я]* из (?:нее|него|них)|код(?=,? [^.!?]{0,20}(?:сообщите|назовите|напишите|пришлите|продиктуйте|отправьте|скиньте|перешлите) (?:его|ее))|что (?:вам )?(?:пришло|придет|прислали|пришлют)(?: вам)? (?:в|на|от|по) (?:смс|sms|сообщени|телефон|банк|пуш)[а-я]*|(?:цифр|числ)[а-я]+,? котор[а-я]+ (?:[а-я]+ ){0,2}(?:пока[жз]|увид|выда)[а-я]+|то,? что (?:[а-я]+ )?приш(?:ло|лет)(?: вам)?(?: от банка| в смс| на телефон)+|(?:шести|четырех|пяти)значн[а-я]+ (?:код|числ|номер|комбинац)[а-я]*(?! (?:(?:с|со|на|под|над|из) (?!смс|sms|эсэмэс|сообщ|телефон|уведом|пуш|письм|приложен|экран)|(?!подтвержд|доступ|авториз|безопасн|банка|активаци|вход)[а-я]+(?:[аыиь]|ов|ей)(?![а-я])))|(?:смс|sms|пуш|push)-?подтвержд[а-я]+|доступ[ыа]?(?: [а-я]+)? (?:от|к) (?:ваш|почт|кабинет|аккаунт|личн|хостинг|админ|панел)[а-я]*|цифр[а-я]*,? котор[а-я]+ (?:[а-я]+ ){0,3}(?:прид|приш|получ|высвет|появ)[а-я]+|ответ[а-я]* на (?:ваш[а-я]* )?(?:контрольн|секретн|кодов|проверочн)[а-я]+ вопрос[а-я]*|секретн[а-я]+ (?:код|слово|вопрос)[а-я]*|(?:логин[а-я]* и парол[а-я]{1,2}))(?![a-zа-яе\d])|(?<![а-я])код(?<=(?:продиктуйте|назовите|сообщите|скажите|перешлите|зачитайте|напишите)(?: мне| нам)?(?:,? пожалуйста,?)? код)(?! (?:ошибк|безопасности (?:с|на) |товар|домофон|заказ|подъезд|города|региона|купон|тариф|брони|номер|услуг|подразделен|отделен|организац|модел|детал|цвет|краск|плательщ|прибор|устройств|счетчик|курса|группы|участк|филиал))|(?:логин[а-я]*(?: с| и|\/) ?парол[а-я]+|что (?:вам )?прид[её]т в (?:смс|сообщени|эсэмэс)[а-я]*|(?:последн[а-я]+ )?цифр[а-я]*(?: номера)?(?<=звон[^.!?]{0,90})|кодов[а-я]+ (?:фраз|слов)[а-я]+|(?:четыре|шесть|пять|[456]) цифр[а-я]*(?=[^.!?]{0,30}(?:пришл|прислал|отправил|высла))|девич[а-я]+ фамили[а-я]+|(?:код[а-я]* |фраз[а-я]+ )восстановления|(?:данные|доступ[а-я]*) для входа|ключ доступа)(?![а-я])/giu;
const namedInEnglish =
  /(?<![a-z])(?:(?:(?:your|the|current|old|existing|account|login|app|admin|one-time|online|banking|email|mailbox|api|router) )*(?:password|passcode|passphrase)s?(?<!(?:new|temporary|wi-?fi|door|gate|different|stronger|another) pass[a-z]+)(?! (?:reset|manager|field|page|policy|requirements|box|by (?:post|courier|text|email)|must|protect))|pins?(?<!drop pins?)(?: ?-?(?:code|number))?|otps?(?: code)?|(?:one[ -]time|sms|text|verification|confirmation|authentication|authori[sz]ation|two-factor|2fa|login|sign-in|activation|recovery|backup|authenticator|secret|unlock|(?:six|four|five|6|4|5|8)[- ](?:digit|figure)) (?:security |verification |pass)?(?:codes?|number)(?!(?:,? (?:that|which)(?:'s| is)|,? it(?:'s| is))? (?:painted|printed|stamped|engraved|written)|(?: [a-z]+)? (?:on|under|below|beside|behind|inside|at|from|of) (?:the|its|your|a|this|that) (?!(?:[a-z]+ )?(?:text|sms|phone|mobile|screen|message|app|e-?mail|authenticator|notification|push|call)))|(?:confirmation|verification|security) (?:text|sms|push)|(?:mailbox|account|admin|hosting|e-?mail) access|(?:codes?|number|digits|passcode)(?: that| which)?(?: [a-z']+){0,4} (?:pinged|receive|received|get|got|texted|sent|sends|texts|emailed|messaged|arrives?|comes?|appears?|pops?|see)(?! (?:the|our|your) (?:parcel|order))|(?:codes?|digits|number)(?: [a-z]+)? (?:from|in|by|on) (?:the |your |that |our )*(?:sms|text|texts|text message|message|phone|screen|push|authenticator|app|e-?mail)|(?:codes?|number|digits)(?: is| are)?(?: [a-z]+){0,2} (?:on its way|coming|heading|going) to your (?:phone|mobile)|(?:codes?|number|digits)(?: that| which)?(?: (?:your|the))? (?:authenticator|app|phone|screen|key fob|card reader)(?: [a-z]+)? (?:shows|displays|gives|says)|(?:login|log-in|sign-in|account|banking|access|your)(?: account)? (?:credentials|logins?|log-ins?|login details|details and password)|(?:username|user name|login|email)(?: and|,|\/| \+) ?(?:your |the )?(?:password|pin)|(?:login|sign-in|access|log-in) details|(?:memorable|secret|security|recovery|seed|code) (?:word|phrase|answer|information|place|name)|codeword|mother's maiden name|(?:answers?) to (?:your |the )?(?:security|secret) questions?|private key|(?:text|sms|message)(?: that| which)? (?:your|the) bank(?: [a-z]+)? (?:sent|sends|texted)|(?:six|four|five|6|4|5) digits(?<=(?:text|sms|sent you|message|texted)[^.!?]{0,70})|(?:last |final )?(?:six |four |four-digit |6 |4 )?digits(?: of the number)?(?<=(?:call|ring)[^.!?]{0,90}))(?![a-z])/giu;
const meant =
  /(?<![а-я])(?:код(?:а|у|ом)?|цифр[а-я]*|комбинаци[а-я]+)(?<!(?:промо|почтовый |почтового |штрих|штрих-|qr-) ?код[а-я]*)(?! (?:ошибк|домофон|товар|заказ|валют|тарифа|страны|города|региона|услуг|подъезд|брони|бронирован|купон|скидк|направления))(?![а-я])|(?<![a-z])(?:code|digits)(?<!(?:promo|discount|voucher|error|postal|post|zip|booking|tracking|dial|area|country|sort|bar|qr|product|fault|source|dress|reference|door|gate|entry|referral|gift|coupon) code)(?![a-z])|(?:let (?:me|us) know|(?:tell|read|send) (?:me|us)) what it says(?<=(?:text|sms|message|code)[^.!?]{0,75})|(?:share|send|read|forward|text|tell|repeat|paste|pass) (?:it|them|that|me|us)(?<=(?:code|digits|(?:text|texts|send|sends) you (?:a|the) number)[^.!?]{0,75})(?![a-z])/giu;
/** Something that comes to a phone, and a name or word that lets in. */
const about =
  /(?<![а-я])(?:смс[а-я-]*|sms|эсэмэс[а-я]*|смск[а-я]|пуш[а-я-]*|из письма|код[а-я]* (?:подтвержд|доступ|авториз)[а-я]+|одноразов[а-я]+|на телефон|уведомлени[а-я]+ (?:с|от банка))(?![а-я])|(?<![a-z])(?:text|texts|texted|sms|push|text message|authenticator|verification|one-time|your phone|your mobile)(?![a-z])/iu;
const harmless =
  /(?:(?:(?:снимите|уберите|отключите) (?:с не(?:го|е|е) )?парол|напечатан|на пластике|в конверте|в договоре|(?:вве[дс]|наб[еи]р)[а-яе]+ (?:его|ее|ее|их|на|в) |пункт[a-zа-яе]* выдачи|пвз|курьер|постамат|на кассе|стойк|кассир|администратор|на ресепш|водител|при получении|получени[a-zа-яе] (?:заказа|посылки)|получить|номер заказа и код|домофон|промокод|wi-?fi в|парол[а-я]+ (?:пришл|высл|отправ|приш[её]л|прид)[а-я]+|курьера|для входа|чтобы войти|(?<!(?:приш|прид|присла|сообщени)[^.!?]{0,40})при входе|страниц[а-яе]+ входа|вручную|заново|выдад|отдад)|(?<!(?:after|once) )(?:will ask(?: you)? for|asks(?: you)? for|it asks)|(?:new|temporary) (?:password|passcode|pin)|forgot password|locker|parcel shop|pick-?up code|(?:error|promo|discount|postal|voucher|door|gate|entry) code|tracking|order confirmation|booking reference|(?:on|at) the (?:login|sign-in|next|checkout) (?:page|screen)|at checkout|in the app(?! and (?:send|tell|read|share))|on (?:our|the|that|this) (?:[a-z]+ )?(?:website|page|site)|driver|courier|receptionist|front desk|(?:at|to|into|on|in) (?:the |our |any )?(?:[a-z]+ )?(?:counter|desk|till|kiosk|terminal|machine|keypad|reader|barrier|gate|door|turnstile|clerk|porter|guard|steward|pharmacist|teacher|engineer|fitter|technician|cashier|crew|guard|carer|helpline)(?![a-z])|(?:tell|show|give|hand|read) (?:the|your) (?!agent|team|bank|support|operator|advis|colleague|code|number|digits|pin|pass)[a-z]+ (?:the|your|this|that) |(?:if|whether) (?:the |your |a |no )?(?:[a-z]+ )?(?:code|text|message|pin)(?![a-z])[^,.!?]{0,40}(?:n't|not|fails?|never)(?![a-z])[^,.!?]*, (?:just |please )?(?:tell|let) |(?:type|enter|set|choose) [a-z ]{2,20} yourself|(?<![а-я])если (?:[а-я-]+ ){0,4}не (?:под|при|сраб|дош|вош|проход|пройд|принима|работа)[а-я]+|(?:reset|chang|choos|creat|updat|recover|renew|forgot)[a-z]* (?:your |the |a |his |her |my )*(?:password|passcode|pin)|(?:pin|password)(?: [a-z]+)? (?:arrives|comes|follows|is sent|will come|will arrive|will be sent)|to (?:sign|log) in,|(?:^|[^a-z])(?:we|i|system|app)(?:'ll| will| have|'ve| can) (?:[a-z]+ )?(?:send|sent|text|email|emailed|give|tell|provide|share)(?: you)?(?: [a-z]+){0,3} (?:password|pin|passcode)|you(?:'ll| will) (?:get|receive)(?: [a-z]+){0,3} (?:password|passcode|pin))/iu;
/** The operator would enter in the customer's place. */
const forThem =
  /(?<![а-я])(?:от вашего имени|за вас|вместо вас|чтобы (?:я|мы) (?:мог|смог|зашел|вош)[а-я]*|для входа[^.!?]{0,50}(?:мне|нам) (?:[а-я]+ )?(?:нуж|понадоб|потребу)[а-я]+|i can (?:sign|log) in|(?:sign|log) in (?:as|for) you)(?![а-яa-z])/iu;
const apart = /карт|оборот|пластик|card/iu;
const hinted =
  /код|парол|пин|значн|доступ|pin|puk|ц[иы]ф|символ|комбинац|смс|sms|эсэмэс|пуш|push|логин|шифр|сообщени[ея] от|приш|прид|то,? что|контрольн|секретн|девич|восстановл|для входа|ключ доступа|code|pass|otp|2fa|mfa|login|log-in|sign-in|digit|credential|memorable|secret|security|maiden|phrase|private key|your bank|number (?:is |that |which |on )/iu;
const code: Secret = { hinted, named: [named, namedInEnglish], meant, about, apart, harmless: /(?!)/u };

export default defineRule({
  id: 'safe.password-code',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) =>
    secretsAsked(paragraph, code)
      .filter(({ said }) => forThem.test(said) || !harmless.test(said))
      .map(({ start, end }) => at(start, end, 'Просьба назвать пароль или код', 'Asks for a password or a code')),
  bad: [
    { text: 'Reply to this email with the digits we have just texted you.' },
    { text: 'Your bank will text you a number; just read it out to me when I ring.' },
    { text: 'Для входа в панель мне понадобится ваш рутовый пароль, киньте его в ответ.' },
    { text: 'Придёт сообщение; цифры из него продиктуйте моему коллеге.' },
    { text: 'Скажите ответ на ваш контрольный вопрос, и я открою доступ.' },
    { text: 'Вам придёт шестизначное число, продублируйте его сюда.' },
    { text: 'Скиньте сюда четыре цифры, которые упали вам в сообщении.' },
    { text: 'Как только прилетит эсэмэс, перепишите мне из неё цифры.' },
    { text: 'Сообщите число из пуша, мы подтвердим вход.' },
    { text: 'Let me have the six digits the bank has just pinged you.' },
    { text: 'Сообщите нам ваш пароль, мы проверим вход.' },
    { text: 'Чтобы сбросить пароль, назовите код из СМС.' },
    { text: 'Пришлите код из СМС.' },
    { text: 'Чтобы подключить уведомления, продиктуйте код с эсэмэски.' },
    { text: 'Сообщите цифры из сообщения банка.' },
    { text: 'Какой код вам пришёл?' },
    { text: 'Сейчас придёт эсэмэска, циферки из неё напишите мне.' },
    { text: 'Как только на телефон упадёт код, сообщите его.' },
    { text: 'Под каким паролем вы заходите?' },
    { text: 'Перешлите мне СМС от банка.' },
    { text: 'Назовите кодовое слово и ПИН-код.' },
    { text: 'Мне нужен код, который придёт вам на телефон.' },
    { text: "Send me your password and I'll check." },
  ],
  good: [
    { text: 'You tell us the card was with you, but if someone saw the PIN, it would help to know.' },
    { text: 'Скажите, пришёл ли код на телефон.' },
    { text: 'Письма не пришли — проверьте пароль приложения.' },
    { text: 'Install the app and type the code from the screen on the linking page.' },
    { text: 'Text STATUS to the short code on your bill.' },
    { text: 'Задайте новый пароль по ссылке «Забыли пароль?».' },
    { text: 'Никому не называйте код из СМС.' },
    { text: 'Понадобится код из приложения: его называют сотруднику уже у стойки.' },
    { text: 'Старый пароль выслать не можем, придёт ссылка на новый.' },
    { text: 'Назовите код из СМС сотруднику пункта выдачи.' },
    { text: 'Чтобы войти, введите код из СМС в приложении.' },
    { text: 'Откройте страницу входа и наберите логин и пароль вручную.' },
    { text: 'Перед ремонтом снимите пароль с телефона.' },
    { text: 'Звонок с просьбой назвать цифры из СМС — обман, положите трубку.' },
    { text: 'Одноразовый код действует пять минут, потом нужно запросить новый.' },
    { text: 'We never ask for your password.' },
    { text: 'Type the code from the app into the pay machine. Show the four-digit code from the text at the counter.' },
    { text: 'Сообщите, пожалуйста, код подразделения из паспорта. Назовите четырёхзначный номер опоры.' },
    { text: 'Если код из СМС не подошёл, напишите, вышлю другой.' },
    { text: 'Could you tell me the four-digit code painted on the pole? Show the guard the code on your phone.' },
    { text: 'If the code from the text does not work, tell me. Write down the recovery code and keep it in a drawer.' },
  ],
});
