/**
 * Families of words that are spoken near secrets and near what only looks like one, by their beginnings in both
 * languages: what was learnt of one word of a family holds for the others.
 */
const families: Readonly<Record<string, string>> = {
  give: 'сказа говор назва назыв продикт дикт прочита зачита сообщ переда дал дала дали выда скину отправ напис шлю told tell gave give given read reading said say saying handed shared share blurted recited mention quot dictat',
  enter:
    'ввож ввел ввод вводи вбива вбил набира набра наж жму жмем жмет жмут жмеш тыка тычу клац долб печата пиш указ выставл поста ставл стави забива заби typed type typing enter entered entering punch punches put puts putting pressed press presses keyed key keying dial bash input used using use try trying tried пробова пробую',
  come: 'пришл прише приход придет прислал присыла прилет упал упало получ выслал звон came come coming arrive got get sent send receiv text texted email emailed pinged popped landed through shows showed',
  fail: 'подход подош неверн неправ ошибк отказ отверг отклон истек истекл устар принима приня берет пуска пускат блок заблок работ сработ блоки rejected reject refused refuse wrong invalid incorrect expired expire fail failed works work working accepted accept declined locked lock blocked denied',
  code: 'код кода коды кодик кодом коду цифр цифер цифир циферк комбинац числ code codes digit digits number numbers combo combination otp mfa 2fa passcode pincode одноразов проверочн one-time verification authenticat',
  pass: 'парол пасс пасвор паролл pass password passwo pwd pw passphrase passphr passwd ключ фраз key phrase кредо creds credential доступ',
  pin: 'пин пинк пинкод pin pins пук puk',
  word: 'слово словом словечк кодово секрет контрольн memorable secret security word hint вопрос question девич maiden питом pet клич',
  lock: 'сейф замок замка замк домофон калитк ворот шлагбаум двер подъезд ключниц ячейк чемодан сигнализ охран экран разблок локер постамат шкафч safe lock locker padlock door gate keypad alarm barrier lockbox garage suitcase screen buzzer panel intercom unlock unlocks unlocked disarm',
  open: 'открыва откры открой войти войд вход вхож захож зайти заш впуст open opens opened opening enter enters access login log logged sign signed signing',
  back: 'оборот обратн обратк сзади тыльн изнан задн back reverse behind cvv cvc цвв свв cvn защитн signature подпис срок exp expiry expires valid действ годн',
  card: 'карт карточ card cards visa виза мир mastercard mc банкомат терминал atm cash',
  user: 'логин login user usernam юзер учетк учетн аккаун account ник никнейм nick handle имя пользоват зарегистр registered gamertag admin админ',
  wifi: 'вайфай вай-фа wifi wi-fi wi сеть сети роутер router network ssid hotspot точк архив zip файл file винд anydesk teamviewer тимвью zoom зум rdp ftp ssh vpn',
  paper: 'паспор загран пасп passport удостов документ серия серии сери прав водит ву licence license driving driver id',
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
  fault: 'ошибк error err сбой exception http порт port адрес хост host сервер server',
};

/** Families that are spoken of beside what is nobody's secret. */
const idle = new Set(['mine', 'order', 'sum', 'thing', 'place', 'fault']);
let telling = '';
/** Families that speak of what opens or of who may enter; the others only speak of numbers that come and go. */
const opening = new Set(['code', 'pass', 'pin', 'word', 'lock', 'open', 'user', 'wifi', 'fraud']);
let secret = '';
/** Families of what is done with a secret, not of what it is or where it stands. */
const acts = new Set(['give', 'enter', 'come', 'fail']);
let doing = '';
const longest = 8;
const byStart = new Map<string, string[]>();
let id = 0;
for (const [family, list] of Object.entries(families)) {
  const name = String.fromCharCode(65 + id++);
  if (!idle.has(family)) telling += name;
  if (opening.has(family)) secret += name;
  if (acts.has(family)) doing += name;
  for (const word of list.split(' ')) {
    const known = byStart.get(word);
    if (known === undefined) byStart.set(word, [name]);
    else if (!known.includes(name)) known.push(name);
  }
}

const memory = new Map<string, string>();

/** The families that a word in lower case belongs to, a letter each: by its longest beginning that is listed. */
export function concepts(norm: string): string {
  const known = memory.get(norm);
  if (known !== undefined) return known;
  if (memory.size > 5000) memory.clear();
  let found = '';
  for (let length = Math.min(longest, norm.length); length >= 2; length--) {
    const names = byStart.get(norm.slice(0, length));
    // A short beginning is a word of its own, not the start of any other.
    if (names === undefined || (length < 4 && norm.length - length > 1)) continue;
    found = names.join('');
    break;
  }
  memory.set(norm, found);
  return found;
}

/** Whether a word is of a family that is spoken near secrets. */
export function tells(norm: string): boolean {
  for (const family of concepts(norm)) if (telling.includes(family)) return true;
  return false;
}

/** Whether a word speaks of what opens something or of who may enter. */
export function opensWith(norm: string): boolean {
  for (const family of concepts(norm)) if (secret.includes(family)) return true;
  return false;
}

/** Whether a word only says what is done, as «жмёт» and “typed” do: it explains less than «банкомате». */
export function isAct(norm: string): boolean {
  const known = concepts(norm);
  return known !== '' && [...known].every((family) => doing.includes(family));
}
