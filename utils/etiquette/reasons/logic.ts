import type { Words } from '../finding';

/** Why the rules with logic ask for what they ask. */
export const logic: Readonly<Record<string, Words>> = {
  'addr.plural-you': { ru: 'Письмо одному человеку, а обращение ко многим.', en: 'The letter is to one person, the address to many.' },
  'addr.ty': { ru: 'К клиенту обращаются на «вы».', en: 'A customer is addressed as “вы”.' },
  'addr.vy-mixed': {
    ru: '«Вы» и «вы» одному человеку пишут одинаково во всём письме.',
    en: '“Вы” to one person is written in one way throughout.',
  },
  'addr.vy-policy': {
    ru: 'Так принято в компании: «Вы» или «вы»; нескольким лицам пишут «вы».',
    en: 'The company’s own rule for “Вы”; several people are always “вы”.',
  },
  'close.comma': {
    ru: 'После «С уважением» перед подписью ставят запятую.',
    en: 'A comma stands between the closing formula and the name.',
  },
  'close.informal': { ru: 'Прощание слишком свойское или сокращённое.', en: 'The closing is too familiar or clipped.' },
  'close.mismatch': {
    ru: 'К «Dear Sir or Madam» — «Yours faithfully», к имени — «Yours sincerely», к «Hi» — «Best regards».',
    en: '“Yours faithfully” goes with “Dear Sir or Madam”, “Yours sincerely” with a name, “Best regards” with “Hi”.',
  },
  'close.missing': { ru: 'Письмо заканчивают заключительной формулой и подписью.', en: 'A letter ends with a closing formula and a name.' },
  'close.no-name': { ru: 'После формулы нужны имя и должность.', en: 'A name follows the closing formula.' },
  'conf.mark': { ru: 'С такой пометкой текст наружу не отправляют.', en: 'A text with such a mark does not leave the company.' },
  'empathy.missing-apology': {
    ru: 'Клиент жалуется: прежде решения признайте, что случилось.',
    en: 'The customer complains: acknowledge it before the solution.',
  },
  'empathy.missing-thanks': { ru: 'Клиент благодарит: ответьте на это.', en: 'The customer says thanks: answer that.' },
  'empathy.no-ownership': {
    ru: 'На жалобу ждут действия: что проверили и что сделаете.',
    en: 'A complaint wants an action: what you checked and what you will do.',
  },
  'empathy.thanks-negative': {
    ru: '«Спасибо за отзыв» в ответ на жалобу звучит отпиской.',
    en: '“Thanks for your feedback” to a complaint sounds like a form letter.',
  },
  'greet.abbrev': { ru: 'Сокращение в обращении выглядит неуважением.', en: 'A shortened address looks disrespectful.' },
  'greet.comma': { ru: 'Обращение отделяют запятой.', en: 'A name in a greeting is set off by a comma.' },
  'greet.double': { ru: 'Хватит одного: или обращения «Уважаемый», или приветствия.', en: 'One is enough: the address or the greeting.' },
  'greet.familiar': { ru: 'Приветствие слишком свойское для переписки с клиентом.', en: 'The greeting is too familiar for a customer.' },
  'greet.gender': { ru: 'Род обращения не совпал с именем.', en: 'The address is of the wrong gender.' },
  'greet.impersonal': { ru: 'Имя известно, а обращение безличное.', en: 'The name is known, and the greeting names nobody.' },
  'greet.initials': { ru: 'В обращении пишут имя и отчество, а не инициалы.', en: 'An address takes names, not initials.' },
  'greet.missing': { ru: 'Первый ответ начинают с приветствия.', en: 'A first answer opens with a greeting.' },
  'greet.name-mismatch': { ru: 'В обращении не имя этого клиента.', en: 'The name in the greeting is not this customer’s.' },
  'greet.name-missing': { ru: 'Имя известно: обращение по имени теплее.', en: 'The name is known: a greeting by name is warmer.' },
  'greet.time': { ru: 'Приветствие не по часам выдаёт шаблон.', en: 'A greeting of another hour gives the template away.' },
  'incl.gendered': {
    ru: 'Кто придёт, ещё неизвестно: «they» никого не обидит.',
    en: 'Nobody knows yet who it will be: “they” leaves it open.',
  },
  'lang.article': {
    ru: 'Перед гласным звуком an, перед согласным a.',
    en: 'An stands before a vowel sound, a before a consonant.',
  },
  'lang.spelling-mixed': {
    ru: 'Британское и американское написание в одном письме.',
    en: 'British and American spelling in one letter.',
  },
  'left.attachment-unmentioned': {
    ru: 'Файл приложен, а в письме о нём ни слова: его не заметят.',
    en: 'A file is attached and not mentioned: it will be missed.',
  },
  'left.attachment': { ru: 'В письме обещан файл, а он не приложен.', en: 'A file is promised and not attached.' },
  'left.duplicate': { ru: 'Один и тот же текст вставлен дважды.', en: 'The same text stands twice.' },
  'left.entity-mismatch': {
    ru: 'Номер похож на номер клиента, но отличается.',
    en: 'The number is like the customer’s, but not the same.',
  },
  'left.gender-slash': {
    ru: 'Скобки на оба пола выдают шаблон: пол видно по имени.',
    en: 'Forms for both genders give the template away.',
  },
  'left.internal-note': {
    ru: 'Это написано для коллег, а увидит клиент.',
    en: 'This was written for colleagues, the customer would see it.',
  },
  'left.placeholder': { ru: 'Клиент увидит незаполненное место шаблона.', en: 'The customer would see an unfilled place of the template.' },
  'left.template': { ru: 'Осталась служебная разметка шаблона.', en: 'A mark of the template is left in the text.' },
  'left.todo': { ru: 'Это пометка для себя, а не для клиента.', en: 'This is a note to oneself, not to the customer.' },
  'link.internal': { ru: 'Этот адрес откроется только у коллег.', en: 'Only colleagues can open this address.' },
  'link.vague': { ru: 'По слову «тут» не видно, куда ведёт ссылка.', en: '“Here” does not tell where the link leads.' },
  'listen.no-paraphrase': {
    ru: 'На длинную жалобу сначала повторите суть: клиент увидит, что его прочли.',
    en: 'Say back what a long complaint is about: the customer sees it was read.',
  },
  'num.date-ambiguous': {
    ru: 'Дату цифрами читают по-разному: месяц лучше словом.',
    en: 'A date in figures is read in two ways: write the month as a word.',
  },
  'num.date': { ru: 'Такого дня нет в календаре.', en: 'The calendar has no such day.' },
  'num.money': { ru: 'Сумму пишут с пробелом и знаком: 250 ₽.', en: 'A sum takes a space and the sign: 250 ₽.' },
  'num.plural': { ru: 'Форма слова не согласована с числом.', en: 'The noun does not agree with the number.' },
  'num.range': { ru: 'В диапазоне ставят короткое тире.', en: 'A range takes an en dash.' },
  'num.time': { ru: 'Час в 24-часовом счёте не нуждается в am и pm.', en: 'An hour of the 24-hour clock takes no am or pm.' },
  'plain.abbr': {
    ru: 'Клиент может не знать этой аббревиатуры: расшифруйте её.',
    en: 'The customer may not know this abbreviation: spell it out.',
  },
  'plain.passive-agent': { ru: '«Нами рассмотрено» проще сказать «мы рассмотрели».', en: 'The active voice is plainer.' },
  'plain.verbal-noun-chain': {
    ru: 'Цепочку отглагольных существительных проще сказать глаголом.',
    en: 'A chain of verbal nouns is plainer as a verb.',
  },
  'promise.past-date': { ru: 'Обещанный срок уже прошёл.', en: 'The promised day has passed.' },
  'safe.card-data': {
    ru: 'Номер, срок и код карты не спрашивают в переписке: хватит последних четырёх цифр.',
    en: 'Number, expiry and code of a card are never asked for in writing: the last four digits are enough.',
  },
  'safe.pan': { ru: 'Номер карты целиком в переписке не пишут.', en: 'A full card number is not written in letters.' },
  'safe.password-code': {
    ru: 'Пароли и коды не спрашивают никогда: так делают мошенники.',
    en: 'Passwords and codes are never asked for: that is what fraud does.',
  },
  'safe.password-sent': {
    ru: 'Пароль в письме прочтёт всякий, кто увидит почту; пришлите ссылку, по которой его задают.',
    en: 'Whoever sees the mail reads the password; send a link to set one.',
  },
  'struct.empty': { ru: 'Из одного слова клиент не поймёт, что решено.', en: 'One word does not tell what was decided.' },
  'struct.long-sentence': { ru: 'Длинное предложение читают дважды: разбейте его.', en: 'A long sentence is read twice: split it.' },
  'struct.no-next-step': {
    ru: 'Вопрос ещё не решён: скажите, что и когда будет дальше.',
    en: 'It is not settled yet: say what comes next and when.',
  },
  'struct.promise-no-date': {
    ru: 'Обещание без срока не успокаивает: назовите день или час.',
    en: 'A promise without a date does not help: name the day or the hour.',
  },
  'struct.question-overload': {
    ru: 'Просьбы вразброс теряются: соберите их в один список.',
    en: 'Scattered requests get lost: put them into one list.',
  },
  'struct.steps-list': { ru: 'Четыре шага и больше читают списком.', en: 'Four steps or more read better as a list.' },
  'struct.too-long': { ru: 'Ответ длиннее, чем принято в этом канале.', en: 'The reply is longer than this channel takes.' },
  'struct.unanswered': {
    ru: 'Вопрос без ответа вернётся новым письмом.',
    en: 'A question without an answer comes back as another letter.',
  },
  'struct.wall': { ru: 'Сплошной абзац не дочитывают: разбейте его по мыслям.', en: 'A wall of text is not read to the end: split it.' },
  'style.contractions': {
    ru: 'Так принято в вашей компании: краткие формы по её стандарту.',
    en: 'Short forms follow the standard of your company.',
  },
  'tone.apology-overuse': { ru: 'Одно извинение сильнее трёх.', en: 'One apology is stronger than three.' },
  'tone.bare-imperative': {
    ru: 'Несколько просьб подряд без «пожалуйста» звучат приказом.',
    en: 'Requests in a row without “please” sound like orders.',
  },
  'tone.blame': {
    ru: 'Упрёк заставляет защищаться: лучше назвать, чего не хватает, и как это исправить.',
    en: 'A reproach puts people on the defensive: say what is missing and how to mend it.',
  },
  'tone.empathy-but': { ru: '«Но» отменяет сочувствие: лучше две фразы.', en: '“But” takes the sympathy back: make it two sentences.' },
  'tone.refusal': {
    ru: 'Отказ без другого пути оставляет клиента ни с чем.',
    en: 'A refusal without another way leaves the customer with nothing.',
  },
  'tone.regret-overuse': { ru: 'Одного «к сожалению» на письмо довольно.', en: 'One “unfortunately” a letter is enough.' },
  'typo.caps': { ru: 'Слово прописными читается как крик.', en: 'A word in capitals reads as shouting.' },
  'typo.dash': { ru: 'Между словами ставят тире, а не дефис.', en: 'Words are parted by a dash, not by a hyphen.' },
  'typo.emoji': {
    ru: 'Эмодзи уместны не в каждом канале и никогда — в ответе на жалобу.',
    en: 'Emoji do not fit every channel, and never the answer to a complaint.',
  },
  'typo.exclaim': {
    ru: 'Восклицания через строку утомляют и звучат неискренне.',
    en: 'Exclamations in every line tire and sound insincere.',
  },
  'typo.homoglyph': {
    ru: 'Латинская буква в русском слове ломает поиск, а письмо похоже на обман.',
    en: 'A letter of another alphabet breaks search and makes the letter look like fraud.',
  },
  'typo.multi-punct': { ru: 'Несколько знаков подряд звучат криком.', en: 'A row of marks sounds like shouting.' },
  'typo.pronoun-i': { ru: 'Местоимение «I» пишется с прописной.', en: 'The pronoun “I” is a capital.' },
  'typo.quotes': { ru: 'В русском тексте кавычки — «ёлочки».', en: 'Russian text takes «these» quotation marks.' },
  'typo.repeat-word': { ru: 'Слово написано дважды подряд.', en: 'The word is written twice in a row.' },
  'typo.smiley': { ru: 'Смайлик скобками в деловом ответе звучит небрежно.', en: 'A smiley sounds careless in a business reply.' },
  'typo.space': { ru: 'Пробел ставят после знака, а не перед ним.', en: 'A space stands after a mark, not before it.' },
  'typo.yo-mixed': { ru: 'Букву «ё» пишут либо везде, либо нигде.', en: 'The letter ё is written throughout or not at all.' },
};
