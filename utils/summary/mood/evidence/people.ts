import { words } from './words';

/** The company's people and how they behaved. */
export const people = {
  kin: words(
    String.raw`мам[аеуы]|мамой|мамочк\p{L}+|пап[аеуы]|отец|отц\p{L}+|муж\p{L}{0,2}|жен[аеуы]|сын\p{L}{0,2}|доч\p{L}+|внук\p{L}*|внуч\p{L}+|бабушк\p{L}+|дед\p{L}*|ребен\p{L}+|малыш\p{L}*|грудничк\p{L}+|брат\p{L}{0,2}|сестр\p{L}+|свекров\p{L}+|тещ\p{L}+|племянни\p{L}+|mum|mom|mother|father|dad|husband|wife|son|daughter|grandson|granddaughter|grand(?:mother|father|ma|pa)|gran|child|children|kids?|baby|toddlers?|brother|sister|aunt|uncle|niece|nephew`,
  ),
  /** Not the company's: whom the writer himself has to do with. */
  strangers: words(
    String.raw`a (?:customer|buyer|guest|client|tenant|passenger|bidder|seller)|our (?:customers?|guests?|tenants?)|neighbours?|neighbors?|(?:один |одна |наш |наша |мой |моя )?(?:клиент|клиентка|покупатель|покупательница|гость|гостья|арендатор|жилец|сосед|соседка)|сосед\p{L}*`,
  ),
  /** What may come of it is worse than what was done. */
  peril: words(
    String.raw`одна в|один в|совсем один|совсем одна|лежач\p{L}+|слаб\p{L}+|болит|боли|кровь|кровотечени\p{L}+|температур\p{L}+|кашля\p{L}+|дрожит|дрожат|задыха\p{L}+|темно|темноте|недоступен|недоступна|пропал\p{L}?|потерял(?:ся|ась)|не выходит на связь|застря\p{L}+|капает|искрит|дым\p{L}*|гарью|пахнет газом|запах газа|некуда|сорвется|сгорит|истекает завтра|последний день|астм\p{L}+|инсулин\p{L}*|диабет\p{L}*|давлени\p{L}+|скор(?:ую|ая) помощь|оглядываюсь|не понимаю,? что|voicemail|confused|alone|in the dark|missing|blisters?|rash|bleed\p{L}*|fever|cough\p{L}*|smell of gas|smoke|sparks?|stuck|midnight|nowhere to go|closes (?:today|tomorrow|tonight)|hasn't (?:called|come|arrived|answered)|doesn't answer|not answering|faint\p{L}*|dizzy|asthma\p{L}*|insulin|diabet\p{L}+|allerg\p{L}+|trapped|shaking|vanished|swallowed|deadline|away from trouble`,
  ),
  staff: words(
    String.raw`кассир\p{L}*|охран\p{L}*|врач\p{L}*|доктор\p{L}*|стоматолог\p{L}*|девушк\p{L}+|парень|мастер\p{L}*|замерщик\p{L}*|курьер\p{L}*|водител\p{L}*|официант\p{L}*|администратор\p{L}*|ресепшен\p{L}*|оператор\p{L}*|диспетчер\p{L}*|менеджер\p{L}*|начальник\p{L}*|директор\p{L}*|специалист\p{L}*|сотрудни\p{L}+|консультант\p{L}*|продав\p{L}+|учител\p{L}+|воспитател\p{L}+|тренер\p{L}*|чат-?бот\p{L}*|робот\p{L}*|поддержк\p{L}+|cashier|guard|doctor|dentist|girl|man|woman|lady|guy|engineer|technician|fitter|surveyor|courier|driver|waiter|waitress|receptionist|reception|operator|dispatcher|manager|boss|staff|agents?|assistant|clerk|teachers?|coach|usher|chat ?bot|bot|support|hotline|helpline`,
  ),
  misbehaved: words(
    String.raw`отчита\p{L}+|хвата\p{L}+|схвати\p{L}+|улыба\p{L}+|усмех\p{L}+|рассмея\p{L}+|смея\p{L}+|хихика\p{L}+|закати\p{L}+ глаза|отмахну\p{L}+|отмахива\p{L}+|наор\p{L}+|накрича\p{L}+|прикрикну\p{L}+|послал\p{L}?|обозва\p{L}+|оскорби\p{L}+|унизи\p{L}+|разверну\p{L}+|выгна\p{L}+|выставил\p{L}?|ткнул\p{L}?|швырну\p{L}+|кинул\p{L}?|бросил\p{L}?|сброси\p{L}+|перебива\p{L}+|огрызну\p{L}+|посоветова\p{L}+|советует|предложил\p{L}?|подсовыва\p{L}+|подсуну\p{L}+|посмотрел\p{L}? (?:как|на меня)|говорил\p{L}? по телефону|сидел\p{L}? в телефоне|слышать не хо\p{L}+|знать не знает|ничем (?:не )?помочь|не моя проблема|не наша проблема|lectur\p{L}+|grabb\p{L}+|smil\p{L}+|smirk\p{L}*|laugh\p{L}*|giggl\p{L}*|rolled (?:his|her|their) eyes|waved|wave[sd]? (?:it|me|us) (?:away|off)|yell\p{L}*|shout\p{L}*|scream\p{L}*|swore|snapp\p{L}+|hung up|hang up|threw|tossed|slammed|interrupt\p{L}*|suggested|advised|advice was|told me to|looked at me|walked (?:off|away)|on the phone about|couldn't (?:do|care)|not (?:my|our) problem|slid|brushed`,
  ),
};
