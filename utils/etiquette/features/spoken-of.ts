// Words by which a note to colleagues gives itself away: the customer as a third person, what is thought of him, what he
// must not hear, what is to be done with him. Classes of words, each as full as we could make it.

const word = (stems: readonly string[]): RegExp => new RegExp(String.raw`(?<![а-яa-z])(?:${stems.join('|')})(?![а-яa-z])`, 'iu');

/** Surely the customer, or somebody spoken of as one speaks of a customer. */
export const third = word([
  'ему|ей|(?:у|с|про|от|за) (?:него|нее|ним|ней)|он|она',
  '(?:клиент|абонент|гост(?=[ьюяе])|пациент|покупател|заказчи|заявител|заемщи|страховател|жил(?:ец|ьц)|мамаш|папаш|старушк|дамочк|тетк|тетеньк|дядьк|бабк|бабул|мужи[кч]|чувак)[а-я]*',
  'дам[аеыу]|баб[ае]|деду?|мам[аеыу]|пап[аеыу]|родительниц[а-я]+|товарищ|барышн[а-я]+',
  'эт(?:от|ого|ому|ой|а|им) (?:тип|кадр|красав|умник|господин|фрукт|деятел|персонаж)[а-я]*',
]);
/** Perhaps the customer, perhaps somebody the letter is about. */
export const thirdPerhaps = word([
  '(?:отправител|получател|плательщи|арендатор|собственни|должни|вкладчи|подписчи|пользовател|студент|ученик|учениц|читател|турист|пассажир|постоял|посетител|участни|кандидат|соискател|потерпевш|владел|держател|супруг|сосед|родител|мужчин|женщин|девушк|старик|пенсионер|гражданин|гражданк)[а-я]*',
  'хозя(?:ин|йк)[а-я]*|их|его|ее|им|они',
]);
export const thirdInEnglish = word([
  "he|he's|him|his|she|she's|her|customer|client|guest|caller|tenant|patient|claimant|passenger|buyer|user|guy(?! (?:rope|line|wire))|bloke|lady",
  'woman|gent|chap|fella|punter|mum|dad|mother|father|wife|husband|old (?:boy|dear|girl)',
  'this (?:one|member|man|chap|person)|policyholder|subscriber|applicant|borrower|debtor',
]);
export const thirdPerhapsInEnglish = word([
  'they|them|their|parents?|student|pupil|member|resident|candidate|cardholder|account holder|diner|traveller|recipient',
  'sender|owner|neighbour|visitor|landlord|lodger|renter|school',
]);

/** What nobody says of a customer to his face. */
export const judged = word([
  '(?:неадекват|буйн|скандальн|скандалист|вредн|душн|нудн|истери|склочн|сутяжн|проблемн|конфликтн|токсичн|капризн|придирчив|въедлив|обидчив|наглы?|наглец|хамоват|халявщи|жалобщи|кляузни|сутяг|склочни|грубиян|врун|враль|лгун|псих|неплательщи|блатн)[а-я]*',
  'хам(?:ит|ло|ка)?|скандалит|ор[её]т|истерит|бесится|вр[её]т|лж[её]т|сочиняет|привирает|клянчит|качает права',
  'давит на жалость|на халяву|на понт|с приветом|не в себе|лишнего не|по любому поводу|не проверит|не заметит|остын[а-я]+',
  String.raw`поостын[а-я]+|опять (?:он|она|пишет|звонит)|снова (?:он|она)|из топ-?\d*|чь[яе]й?-то|под отзыв|постоянник|вип`,
  '(?:выбил|стряс|выжал|вытребовал|выклянчил)[аи]?',
  '(?:маму|папу|такого|таких|этого|эту|отправителя) (?:знаем|помню|помним|знаю)',
]);
/** What makes it likelier. */
export const judgedPerhaps = word([
  '(?:нервн|агрессивн|хитр|пожил|глуховат|мутн|мошенни|аферист)[а-я]*|ругается|грозит(?:ся)?|угрожа(?:ет|л|ла)|пугает',
  'жалуется|(?:уже |уж )?жаловал(?:ся|ась)|придирается|явно|даром|не отста(?:нет|ет)|не пойм[её]т',
  '(?:уже |в |это )?(?:третий|четвертый|пятый|шестой|десятый|сотый|который) раз',
  'уже (?:третье|четвертое|пятое|шестое|десятое) (?:обращение|письмо|жалоба)|кажд(?:ую|ый|ые) (?:неделю|месяц|день|два)',
  'с характером|(?:муж|жена|сын|дочь|отец|мать|брат) работает',
  'работает в (?:газете|прокуратуре|полиции|сми|суде|администрации)|знаком(?:ый|ая) (?:директора|шефа)|на контроле',
  'незаконн[а-я]+|просрочник',
]);
export const judgedInEnglish = word([
  'nut(?:case|ter|job)|hostile|elderly|soft touch|pushover|moan(?:er|s|ing)?|chancer|hard work|trying it on',
  'kick(?:s|ing) off|having a go|nightmare|trouble(?:maker)?|a (?:bit of a )?(?:pain|handful|menace|liability)|lying|liar',
  'fib(?:s|bing)|time-?waster|serial|complain(?:er|s)|whing(?:er|es|ing|e)|a karen|drama|cheeky|tread carefully|touchy',
  "nasty|litigious|clueless|dodgy|shady|fishy|sob story|(?:it's|its) (?:him|her) again|abusive|gobby|stroppy|shirty|arsey",
  'obnoxious|paranoid|unstable|volatile|padded|has form|final warning|at the drop of|usually gives up|lose interest',
  "won't (?:notice|know|check|realise|realize)|never checks?|on the churn|a flight risk|acct flagged",
]);
export const judgedPerhapsInEnglish = word([
  'confused|aggressive|threatened|threatens|threatening|awkward|fussy|picky|tricky|demanding|entitled|inflated',
  "exaggerat(?:es|ing|ed)|(?:is|'s) a (?:lawyer|solicitor|journalist|blogger|councillor)|writes? to the",
  '(?:third|fourth|fifth|umpteenth) (?:time|complaint|refund|claim)|(?:two|three|four|five) refunds|gives? up',
  "doesn't (?:know|notice|realise)|knows? someone|flagged|known to",
]);

/** What is kept from the reader. */
export const hushed = new RegExp(
  String.raw`(?<![а-яa-z])(?:${[
    '(?:об этом|про это|про это|им|ему|ей|вслух|в письме|клиент[а-я]*|покупател[а-я]*|гост[а-я]*|жильц[а-я]*|пациент[а-я]*|абонент[а-я]*|родител[а-я]*|заказчи[а-я]*|начальств[а-я]*|руководств[а-я]*|шефу|директору|[а-я]+ому|[а-я]+ым)(?: [а-я]+){0,2}? (?:ни слова|ни гугу|ни-ни|ни звука|молч(?:ок|им|ать|и)|помалкива[а-я]+|не (?:говор|сообща|рассказыва|рассказ|упомина|озвучива|раскрыва|показыва|призна|свети|пали|выдава|болта|намека|подтвержда|сказ|скаж|проболта|вздумай)[а-я]*)',
    '(?:ни слова|ни гугу|ни-ни|ни звука|молчок)(?: [а-я]+){0,3}',
    'не (?:говор(?:и|ить|им)|сообща(?:й|ть|ем)|рассказыва(?:й|ть|ем)|упомина(?:й|ть|ем)|озвучива(?:й|ть|ем)|раскрыва(?:й|ть|ем)|афиширова[а-я]+|афиширу[а-я]+|показыва(?:й|ть|ем)|призна(?:вай|вать|ваем|ваться|емся|вайся)|свети(?:ть|м|сь)?|пали(?:ть|м|сь|ться)?|намека(?:й|ть|ем)|болта(?:й|ть|ем)|вы(?:давай|давать|носить)|подтвержда(?:й|ть|ем)|спорить|отсвечивать) (?:ему|ей|им|клиент[а-я]*|гост[а-я]*|покупател[а-я]*|пациент[а-я]*|абонент[а-я]*|жильц[а-я]*|об этом|про это|начальств[а-я]*|никому из|первыми|вину)',
    'вину не призна[а-я]+|признавать вину (?:нельзя|не)|(?:письменно|на бумаге|в переписке) (?:ничего )?(?:не|ни)[а-я ]+|(?:пусть|чтоб[ы]?) (?:он[аи]?|клиент|гость)?(?: [а-я]+)? ?не (?:знает|узна[а-я]+|догада[а-я]+|пронюха[а-я]+|прознал[а-я]*)|пока (?:молчим|не (?:знает|узнал|пронюхал|прознал|спохватил)[а-я]*|говорим|отвечаем|врем)|говорим(?: всем| им| ему| ей)? (?:про|что|как|мол)|(?:втихую|втихаря|по-тихому|без огласки|делаем вид|сделай вид|легенда такая|официальная версия|версия для (?:клиента|покупателя|гостя))|перевод(?:и|им|ить) тему|менять тему|уход(?:и|им|ить) от (?:ответа|темы)',
    "not a word|nothing in writing|say nothing|keep (?:quiet|mum|schtum|it quiet(?! (?:after|at|from|before|in|during|until))|this quiet|it between|this between|under wraps)|mum's the word|hush|off the record|under the radar|(?:don't|do not|never) (?:let on|admit (?:fault|liability|anything|it|to)|tell (?:him|her|them|the [a-z]+)|mention|say (?:so|anything|why))|(?<!(?:we|i|you) )(?:won't|don't|must not|mustn't|shouldn't|doesn't|does not|can't) (?:say so|know|find out|hear|see this|let on)|(?:thinks|believes|reckons) it(?:'s| is| was)|tell (?:him|her|them|the (?:client|customer|guest|tenant|patient)) (?:it's|it was|that it|we)|change the subject|(?:official|party) line|stick to the (?:story|script|line)|isn't public|not public yet",
  ].join('|')})(?![а-яa-z])`,
  'iu',
);
