/**
 * Families of words that are spoken near secrets and near what only looks like one, by their beginnings in both
 * languages: what was learnt of one word of a family holds for the others.
 */
const families: Readonly<Record<string, string>> = {
  give: 'сказа говор назва назыв продикт дикт прочита зачита сообщ переда дал дала дали выда скину отправ напис шлю told tell gave give given read reading said say saying handed shared share blurted recited mention quot dictat надикт озвуч проговор выболт рассказ показал показыв показа прочел прочла зачит blurt spelled hand relayed revealed disclosed divulg passed',
  enter:
    'ввож ввел ввод вводи вбива вбил набира набра наж жму жмем жмет жмут жмеш тыка тычу клац долб печата пиш указ выставл поста ставл стави забива заби typed type typing enter entered entering punch punches put puts putting pressed press presses keyed key keying dial bash input used using use try trying tried пробова пробую набер нажат нажим ткнул подбир подобр перебр перепроб угада guess guessed tapped tap feed fed punching',
  come: 'пришл прише приход придет прислал присыла прилет упал упало получ выслал звон came come coming arrive got get sent send receiv text texted email emailed pinged popped landed through shows showed высвет вылез всплыл прилете присла пришлю flashed flash lands arrived arrives',
  fail: 'подход подош неверн неправ ошибк отказ отверг отклон истек истекл устар принима приня берет пуска пускат блок заблок работ сработ блоки rejected reject refused refuse wrong invalid incorrect expired expire fail failed works work working accepted accept declined locked lock blocked denied глота катит прокат краснеет ругает пишет зациклил истекает просроч устарел stale dead shut jam jammed stuck budge refuses joy luck',
  code: 'код кода коды кодик кодом коду цифр цифер цифир циферк комбинац числ code codes digit digits number numbers combo combination otp mfa 2fa passcode pincode одноразов проверочн one-time verification authenticat шифр шифра шифром цифирк комбо циферок шестизнач четырехзнач трехзнач пятизнач cipher combos passcodes characters figures figure',
  pass: 'парол пасс пасвор паролл pass password passwo pwd pw passphrase passphr passwd ключ фраз key phrase кредо creds credential доступ passwords пассфраз парольк секретк credentials',
  pin: 'пин пинк пинкод pin pins пук puk pin-code puk1 puk2 пук1 пук2 пинчик',
  word: 'слово словом словечк кодово секрет контрольн memorable secret security word hint вопрос question девич maiden питом pet клич',
  lock: 'сейф замок замка замк тросик домофон калитк ворот шлагбаум двер подъезд ключниц ячейк чемодан сигнализ охран экран разблок локер постамат шкафч safe lock locker padlock door gate keypad alarm barrier lockbox garage suitcase screen buzzer panel intercom unlock unlocks unlocked disarm ролик диск барабан брелок щиток лифт турникет решетк подвал гараж амбар склад витрин консьерж сторож вахт bike shed gatepost porter concierge dial roller compartment scooter самокат turnstile luggage vault till',
  open: 'открыва откры открой войти войд вход вхож захож зайти заш впуст open opens opened opening enter enters access login log logged sign signed signing опенн разлоч отпер отпир отключ снят снима постанов деактив авториз логин unlocking signin sign-in disable rearm arm',
  back: 'оборот обратн обратк сзади тыльн изнан задн back reverse behind cvv cvc цвв свв cvn защитн signature подпис срок exp expiry expires valid действ годн полоск трехзначн flip strip rear',
  card: 'карт карточ card cards visa виза мир mastercard mc банкомат терминал atm cash',
  user: 'логин login user usernam юзер учетк учетн аккаун account ник никнейм nick handle имя пользоват зарегистр registered gamertag instagram insta инст netflix gmail steam госуслуг вконтакт вк admin админ профил портал portal site сайт приложен app page profile',
  wifi: 'вайфай вай-фа wifi wi-fi wi сеть сети роутер router network ssid hotspot точк архив zip файл file винд anydesk teamviewer тимвью zoom зум rdp ftp ssh vpn вайфае удаленк удаленн remote session модем зашифр запарол encrypted',
  paper:
    'паспор загран пасп passport удостов документ серия серии сери прав водит ву licence license driving driver id загранник военник страниц pasaporte pasport passeport reisepass seriya document удостоверени',
  mine: 'мой моя мое моего моей мои у меня my mine наш наша our ее его her his',
  fraud: 'мошен жулик развод обман подсмотр узна видел украл взлом scam scammer fraud fool stole stolen saw hacked watched',
  order:
    'заказ order трек track отправл посыл накладн квитанц чек receipt waybill артикул арт sku товар item заявк обращ тикет ticket case ref reference бронь booking рейс flight поезд билет инв инвентар docket claim',
  sum: 'руб рубл сумм цен цена стоит стоим оплат плат спис списал верн возвр долг баланс скидк процен дней час минут штук sum total price cost paid pay charge charged refund balance worth percent days hours minutes pieces fee',
  thing:
    'модел model верси version прошивк firmware сборк build размер size шин диск болт деталь част part цвет color colour код-тов серий serial страниц page строк строч line глав стать пункт section clause форм form',
  place:
    'дом кварт кв этаж этаж офис кабинет палат каюта ряд мест сектор секц склад room floor flat suite row seat aisle block unit ward cabin platform stop bus автобус',
  bank: 'account acct iban bic swift routing sortcode sort-code ifsc bsb payee beneficia payout transfer wire deposit bacs счет счета счету счетом расчетн лицевой реквизит перевод перевед перечисл банк bank',
  term: 'expir exp expiry expires valid through thru runs until till срок годна годен действ истека просроч месяц year month',
  note: 'записк бумаж листок листоч стикер наклей наклее приклее оборот маркер фломаст нацарап блокнот конверт envelope fridge холодильник тетрад доске приклеен записан sticky sticker note notes slip scribbl scrawl whiteboard taped marker label stuck jotted',
  screen: 'экран экране высвечи дисплей окошк сообщен смс смск sms пуш push notification уведомлен toast prompt screen display message',
  change:
    'сменил смени сменит помен поменя измен заменил прежн стар старый новый нов теперь вместо changed change switched switch swapped reset rotated replaced old new instead until previous former',
  once: 'одноразов временн гостев мастер-код заводск дефолт умолчан temp temporary one-off guest master factory default',
  pretext: 'следоват полици безопасн служб перепуг паник якобы развел police officer investigator panic security pretended',
  sim: 'сим симк симка симки сим-карт sim simcard esim есим handset трубк',
  token:
    'токен токены апи api webhook вебхук интеграц integration secret client_secret bearer auth header config конфиг прод production deploy отозв revoke',
  fault: 'ошибк error err сбой exception http порт port адрес хост host сервер server',
};

/** Families that are spoken of beside what is nobody's secret. */
const idle = new Set(['mine', 'order', 'sum', 'thing', 'place', 'fault']);
/** Families that speak of what opens or of who may enter; the others only speak of numbers that come and go. */
const opening = new Set(['code', 'pass', 'pin', 'word', 'lock', 'open', 'user', 'wifi', 'fraud']);
/** Families of what is done with a secret, not of what it is or where it stands. */
const acts = new Set(['give', 'enter', 'come', 'fail']);
/** A set of families: a bit for each, the first listed the lowest. */
export type Families = number;
let telling: Families = 0;
let secret: Families = 0;
let doing: Families = 0;
const longest = 8;
const byStart = new Map<string, Families>();
for (const [at, [family, list]] of Object.entries(families).entries()) {
  const bit = 1 << at;
  if (!idle.has(family)) telling |= bit;
  if (opening.has(family)) secret |= bit;
  if (acts.has(family)) doing |= bit;
  for (const word of list.split(' ')) byStart.set(word, (byStart.get(word) ?? 0) | bit);
}

const memory = new Map<string, Families>();

/** The families that a word in lower case belongs to: by its longest beginning that is listed. */
export function concepts(norm: string): Families {
  const known = memory.get(norm);
  if (known !== undefined) return known;
  if (memory.size > 5000) memory.clear();
  let found = 0;
  for (let length = Math.min(longest, norm.length); length >= 2 && found === 0; length--)
    // A short beginning is a word of its own, not the start of any other.
    if (length >= 4 || norm.length - length <= 1) found = byStart.get(norm.slice(0, length)) ?? 0;
  memory.set(norm, found);
  return found;
}

const letters = Object.keys(families).map((_family, at) => String.fromCharCode(65 + at));

/** The letter of the first listed of a set that is not empty. `set & (set - 1)` is the set without it. */
export function firstOf(set: Families): string {
  return letters[31 - Math.clz32(set & -set)] ?? '';
}

/** Whether one of the families is spoken of near secrets. */
export function tells(set: Families): boolean {
  return (set & telling) !== 0;
}

/** Whether one of them is of what opens something or of who may enter. */
export function opens(set: Families): boolean {
  return (set & secret) !== 0;
}

/** Whether a word only says what is done, as «жмёт» and “typed” do: it explains less than «банкомате». */
export function isAct(set: Families): boolean {
  return set !== 0 && (set & ~doing) === 0;
}
