import { isMasked } from '../draft/paragraph';
import { isControl, leftoversIn } from '../features/leftovers';
import { at, each } from '../found';
import { defineRule } from '../rule';

const named =
  'имя|фио|фамили|отчество|дат[аыу]|номер|сумм|адрес|клиент|заказ|срок|город|товар|ссылк|оператор|должност|подпись|телефон|договор|тема|причин|компани|назван|name|date|order|amount|number|customer|link|company|agent|insert|your|address|reason|product|title|ticket|phone';
const marks = new RegExp(
  String.raw`(?<!(?:формат|вид|format|form|as)[a-zа-яё]*:? [«"]?)(?:ДД|дд|DD|dd)[./-](?:ММ|мм|MM|mm)(?:[./-](?:ГГ(?:ГГ)?|гггг|YY(?:YY)?|yyyy))?|\{\{[^{}\n]{1,60}\}\}|\$[A-Z][A-Z_]{3,}(?![A-Za-z])|(?<=, )ИМЯ(?=[,!.])|(?<wrap>\$\$|##|%%|&&|\|\|)[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё\d_ .-]{1,40}\k<wrap>|\$?\{[A-Za-zА-Яа-яЁё_][A-Za-zА-Яа-яЁё\d_. -]{1,40}\}|%[A-Za-zА-Яа-яЁё_.]{2,30}%|<<[^<>\n]{1,40}>>|\[\[[^[\]\n]{1,40}\]\]|\[(?=[А-ЯЁA-Z]|(?:${named}))[A-Za-zА-Яа-яЁё\d _№.,/-]{2,60}\](?!\()|(?<=^|\n)[ \t]*(?:(?:Имя|ФИО|Ф\. ?И\. ?О\.|Фамилия|Ваше имя|Должность|Отдел|Название компании)(?:,? (?:и )?(?:[Фф]амилия|[Ии]мя|[Оо]тчество|оператора|сотрудника|менеджера|[Дд]олжность|[Оо]тдел)){0,2}|(?:Your|Agent|First|Full|Last|Job|Company) (?:[Nn]ame|[Tt]itle|[Ll]ast)|Name|Name [Ss]urname)[ \t]*(?=\n|$)|<(?=(?:${named}))[A-Za-zА-Яа-яЁё _-]{2,40}>|(?<![A-Za-zА-Яа-яЁё\d])[XХ]{2}(?=(?:[ \u00a0]?%|[ \u00a0](?:days?|hours?|minutes?|weeks?|months?|years?|percent|USD|EUR|GBP|руб|₽|дн|час|мин|недел)))|<(?:[Ss]ignature|[Cc]ustomer|[Aa]gent|[Oo]perator|[Nn]ame|[Ii]nsert|[Yy]our|[Ff]irst|[Ll]ast|[Dd]ate|[Ii]mya|[Пп]одпись|[Ии]мя|[Бб]лок|[Вв]ставить)[^<>\n]{0,40}>|<[A-Z][A-Z]+(?:[ _-][A-Z]+){0,4}>|<[А-ЯЁ]{2,}(?:[ _-][А-ЯЁ]+){0,4}>|\[(?!и\/или\])(?:[а-яёa-z]+: ?)?[^[\]:\n]{1,28} ?\/ ?[^[\]:\n]{1,28}\](?!\()|\[(?:выбрать|выберите|указать|вписать|вставить|подставить|ввести|choose|insert|specify|enter|state)(?: [^[\]\n]{1,50}|: ?[^[\]\n]{1,50})\](?!\()|[$€£][XХ]{2}(?![A-Za-zА-Яа-яЁё])|(?<![A-Za-zА-Яа-яЁё\d_])__[A-ZА-ЯЁ][A-ZА-ЯЁ_ ]{2,30}__(?![A-Za-zА-Яа-яЁё\d_])|#(?:${named})[A-Za-zА-Яа-яЁё_]*#|(?<![A-Za-zА-Яа-яЁё\d])[$€№]?[XХxх]{3,}(?:[.\-/ ][XХxх]{2,}){0,3}(?![A-Za-zА-Яа-яЁё\d])|(?<![A-Za-zА-Яа-яЁё\d_])_{2,}[./]_{2,}|(?<![A-Za-zА-Яа-яЁё\d_])_{3,}(?:[ ./]_{2,}){0,3}(?![A-Za-zА-Яа-яЁё\d])|(?<=№ ?|номер |заказ |сумма |руб\. )(?:\.{4,}|…{2,})`,
  'gu',
);
/** «Dear (customer name)», «ХХ марта», «*СУММА*», «Кабинет N», “on DATE”, «№###», «от «__» марта». */
const empty = new RegExp(
  String.raw`(?<=(?:^|[ \n])(?:в|на|до|с|к|по|от|за|у|из|сумму|сумма|адресу:?|номер|№|at|on|by|to|from|until|is|number|no\.|of|dear|hello|hi|здравствуйте,?|добрый день,?|уважаем[а-яё]+) )\((?!и |или |не |а |and |or |at |in |the |i\.e|not |if |if |see |см)(?:[а-яёa-z]+ ){0,2}(?:${named})[а-яёa-z]*(?: [а-яёa-z]+){0,2}\)|#[А-ЯЁ][А-ЯЁ_ ]{2,20}#|(?<=(?:[Зз]дравствуйте|[Дд]обрый (?:день|вечер)|[Дд]оброе утро|[Уу]важаем[а-яё]+|Hello|Hi|Dear|Good (?:morning|afternoon)),? )(?:\.{3,}|…+)(?=[,!. ]|$)|(?<=(?:^|[\s(]))_{2}(?=[ \u00a0](?:руб|коп|дн|час|₽|%|числа|года|г\.|мин|минут|USD|EUR|days?|hours?))|(?<!\*)\*(?:указать|вписать|вставить|уточнить|подставить|insert|enter|add|fill in|specify|state) [^*\n]{2,40}\*(?!\*)|(?<![A-Za-zА-Яа-яЁё\d@$%^~|#])(?<one>[$%@~^|])[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё_]{1,25}\k<one>(?![A-Za-zА-Яа-яЁё\d])|(?<=[A-Za-zА-Яа-яЁё№:][ -]?)#{3,}(?![#A-Za-zА-Яа-яЁё])|(?<=(?:Dear|Hello|Hi|Mr|Ms|Mrs|Miss|Mr\/Ms|Mr\/Mrs|Ms\/Mr|Mr\.\/Ms\.)\.? )(?:[Ss]urname|[Ll]ast ?[Nn]ame|[Ff]irst ?[Nn]ame|[Cc](?:ustomer|lient) [Nn]ame|[Nn]ame)(?=[,!\s]|$)|(?<=(?:[Зз]дравствуйте|[Дд]обрый день|[Уу]важаем[а-яё]+),? )(?:Имя|Фамилия|ФИО|Имя (?:[Кк]лиента|Отчество|Фамилия)|Имя,? [Оо]тчество)(?=[,!]|$)|(?<=(?:[Мм]енеджер|[Мм]астер|[Сс]пециалист|[Оо]ператор|[Вв]рач|[Кк]урьер|[Ии]нженер|[Сс]отрудник|уважением,)\s)(?:ФИО|Ф\. ?И\. ?О\.)(?![а-яёА-ЯЁ])|(?<![А-ЯЁа-яё])(?<!(?:поле|поля|графа|графе|строка|строке|кнопка|раздел|столбец|колонка|столбце) [«"]?)(?:ИМЯ|ФАМИЛИЯ|ДОЛЖНОСТЬ|НАЗВАНИЕ|НОМЕР|ДАТА|ДАТУ|СУММА|СУММУ|АДРЕС|ГОРОД|ВРЕМЯ|ССЫЛКА|ССЫЛКУ|СРОК)(?: [А-ЯЁ]{4,}){1,2}(?![А-ЯЁа-яё])(?<=[а-яё][,.:]?\s[А-ЯЁ ]+)|(?<=(?:[Rr]egards|[Ss]incerely|[Ww]ishes|[Tt]hanks|on|at|by|is|of|to|for|and|call|until|from|Dear|Hi|Hello)[,:]?\s)(?:AGENT|STAFF|OPERATOR|YOUR|REP|SHOP|STORE|ORDER|CASE|TICKET|CUSTOMER|CLIENT|FIRST|LAST|INSERT|BRANCH|PRODUCT|COURIER|COMPANY)(?: [A-Z]{2,}){1,3}(?![A-Za-z])|[$€£][NX](?![A-Za-z\d])|[NХX](?<=[—–] [NХX])(?= (?:руб|₽|дн|час|мин))|(?<=(?:[Кк]урьер|[Мм]астер|[Вв]одитель|[Вв]рач|[Dd]river|[Cc]ourier|[Ee]ngineer) )[XХ]{3,}|\((?<=(?:[Зз]дравствуйте|[Уу]важаем[а-яё]+|[Dd]ear|[Hh]ello|[Hh]i|[Мм]астер|[Мм]енеджер|[Вв]рач|[Кк]урьер|\.\.\.|…)[,.… ]{1,5}\()(?:${named})[a-zа-яё]*(?: (?:${named})[a-zа-яё]*)?\)|(?<![A-Za-zА-Яа-яЁё])[ХX]{2}(?:[:.][ХX]{2})+(?![A-Za-zА-Яа-яЁё])|(?<![A-Za-zА-Яа-яЁё])[ХX]{2}(?= (?:январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр))|\*\|?[A-ZА-ЯЁ][A-ZА-ЯЁ_ ]{2,30}\|?\*|@@[A-Za-z_.]{2,30}@@|№ ?#{2,}|#[A-Z][A-Z_]{2,20}#|[«"]_{1,4}[»"]|\[ {1,3}\](?= [а-яёa-z])|0{4,}(?!\d)(?<=(?:[№#] ?|: )0+)|(?<!_)_{2,6}:_{2,6}|(?<![А-ЯЁа-яё])[А-ЯЁ]{2,}_[А-ЯЁ_]{2,}|(?<![A-Za-z_])(?:[A-Z]+_)*(?:NAME|CUSTOMER|CLIENT|USERNAME|ORDER)(?:_[A-Z]+)+(?![A-Za-z_])|№ ?(?:…|\.{3})|(?:…|\.{3})(?<=[а-яё:] (?:…|\.{3}))(?= (?:руб|₽|дн|час|%))|(?<![а-яё])чч:мм(?![а-яё])|(?<![a-z])hh:mm(?![a-z])|\((?:ФИО|имя|фамилия)(?: [а-яё]+)?\)|[NХX](?<=[а-яёa-z:] [NХX])(?= ?(?:%|руб|₽|дн|час)|[.!]?$)|[NХ](?<=(?:[Кк]абинет[а-я]*|[Ээ]таж[а-я]*|[Оо]фис[а-я]*|[Кк]омнат[а-я]*|№|[Rr]oom|[Ff]loor|[Dd]esk) [NХ])(?![A-Za-zА-Яа-яЁё\d°º])|(?=[A-Z]{4})(?<=(?:on|at|between|and|by|call|until|for|is|of|to|Hello|Dear|Hi|from) )(?:INSERT |CUSTOMER |FIRST |LAST |YOUR )*(?:DATE|TIME|NUMBER|NAME|AMOUNT|PRICE|LINK|ADDRESS|CITY)(?![A-Za-z])`,
  'gmu',
);
/** «на ..... марта», «{0}», «[!MANAGER!]», «до ЧИСЛО», «мастер ФАМИЛИЯ», «с ХХ до ХХ», «?? %», «кабинет (номер)», «№ NNN/NN». */
const slots =
  /(?<=(?:на|до|с|к|от|за|по|№|on|by|for|of|until|at) ?)(?:\.{4,}|…{2,})(?= [а-яёA-Za-z])|(?<=: ?)(?:\.{4,}|…{2,})(?=\s*(?:\n|$))|№ ?N{1,4}(?![A-Za-z\d])|\{\d\}|\[!\w+!\]|<(?:\.{3}|…)>(?= [а-яa-z])|\[(?:\.{3}|…)\](?= (?:руб|₽|дн|час|%|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|days|hours|pounds))|(?<=(?:^|[а-яё] )(?:до|с|от|из|у|для|без) )(?:ЧИСЛО|ДАТА|СУММА|ИМЯ|ВРЕМЯ|НОМЕР|СРОК|МЕСЯЦ|АДРЕС|ФИО|ФАМИЛИЯ)(?: МЕСЯЦ| КЛИЕНТА| ЗАКАЗА)?(?=[.,!\n ]|$)(?! [а-яё])|(?<=(?:[Мм]астер|[Вв]рач|[Кк]урьер|[Вв]одитель|[Ии]нженер|[Мм]енеджер|[Сс]пециалист|[Оо]ператор|[Cc]пециалист|[Dd]octor|Dr|[Ee]ngineer|[Dd]river|[Cc]ourier|[Mm]anager|[Aa]gent|[Tt]echnician) )(?:ФАМИЛИЯ|ИМЯ|ФИО|SURNAME|NAME|FULL NAME|FIRST NAME|LAST NAME)(?: ИМЯ| ФАМИЛИЯ| ОТЧЕСТВО)?(?![A-Za-zА-ЯЁа-яё])|(?<=(?:с|до|по|к|на|в|between|and|from|to|at|until|by) )[ХX]{2}(?![A-Za-zА-Яа-яЁё\d])(?! в(?:ек|\.)|-|th)|(?<=[а-яёa-z:] )\?{2,} ?(?=%|руб|₽|дн|час|мин|days|hours|pounds|percent)|(?<=[£$€])\?+|(?<=(?:кабинет|этаж|офис|палат|комнат|договор|заказ|заявк|корпус|подъезд|врач|мастер|room|floor|desk|order|Dr|doctor|case)[а-яёa-z]{0,3},? )\((?:номер|№|фио|имя|фамилия|number|no|name|surname)(?: [а-яёa-z]+)?\)|(?<![A-Za-z\d-])N{2,4}[/-]N{2,4}(?![A-Za-z\d])|(?<=(?:by|on|until|before) )(?:DAY|DATE) MONTH(?![A-Z])/gmu;
/** Without one of these none of `empty` can be there. */
const marked = /[(*@#_…NХX[$%~^|]|[А-ЯЁ]{4}|ФИО|Name|Имя|[Ss]urname|Фам|0{4}|чч:мм|hh:mm|\.\.\.|[A-Z]{4}/u;
const slotted = /\?{2}|[{[<]|[.]{3}|…|[ХX]{2}|NN|№ ?N|[А-ЯЁ]{3}|[A-Z]{4}|[£$€]\?|\((?:номер|№|фио|имя|фам|num|no |name|sur)/iu;
const markup = /^\[\/?(?:b|i|u|s|url|img|quote|code|list|size|color|center)\]$|^<\/?(?:b|i|u|a|p|br|li|ul|ol|div|span|code|name)>$/iu;

export default defineRule({
  id: 'left.placeholder',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) => {
    const left = leftoversIn(paragraph);
    const made = [marks, ...(marked.test(paragraph.text) ? [empty, slots] : slotted.test(paragraph.text) ? [slots] : [])].flatMap(
      (pattern) =>
        each(paragraph.text, pattern, ([shown], start, end) =>
          markup.test(shown) ||
          (shown.startsWith('[') && isControl(paragraph.text, start)) ||
          left.some((other) => other.kind !== 'placeholder' && start < other.end && other.start < end) ||
          isMasked(paragraph, start, end, ['link']) ||
          (paragraph.text.charAt(start - 1) === '`' && isMasked(paragraph, start, end, ['code']))
            ? undefined
            : at(start, end, `Не заполнено: ${shown}`, `Not filled in: ${shown}`),
        ),
    );
    const more = left.filter((one) => one.kind === 'placeholder' && !made.some((other) => one.start < other.end && other.start < one.end));
    return [
      ...made,
      ...more.map(({ start, end }) => {
        const shown = paragraph.text.slice(start, end);
        return at(start, end, `Не заполнено: ${shown}`, `Not filled in: ${shown}`);
      }),
    ];
  },
  bad: [
    { text: '<<вставить скидку, %>> на следующий заказ.' },
    { text: 'Приём назначен на ..... марта.' },
    { text: 'Долг составляет {0} рублей, скидка ?? %.' },
    { text: 'Мастер ФАМИЛИЯ позвонит вам за час.' },
    { text: 'The courier comes between XX and XX.' },
    { text: 'С уважением,\nФамилия Имя' },
    { text: 'Здравствуйте, {{имя}}!' },
    { text: 'Ваш заказ [Номер заказа] отправлен.' },
    { text: 'Dear (customer name),' },
    { text: 'Ждём вас ХХ марта в ХХ:ХХ.' },
    { text: 'Стоимость составит *СУММА* рублей.' },
    { text: 'The engineer comes on DATE. <officer_surname>' },
    { text: 'Кабинет N, приём в 10:00.' },
    { text: 'Hello %name%,' },
    { text: 'Курьер приедет [выбрать: утром / вечером].' },
    { text: 'Delivery comes in the [morning / afternoon], the total is £XX.' },
    { text: 'Вас ждёт [указать имя врача].' },
    { text: 'Здравствуйте, ИМЯ! Ждём вас ДД.ММ в 10:00.' },
    { text: 'A refund of $AMOUNT is due.' },
    { text: 'Collection: $$OFFICE_NOTE$$' },
    { text: 'С уважением,\n[имя оператора]' },
    { text: 'Сумма к оплате XXXXX ₽ до ____.' },
    { text: 'The payoff amount is $XXX, {customer.name}.' },
    { text: 'Уважаемый <имя клиента>!' },
  ],
  good: [
    { text: 'Дом построен в XX веке. Модель NN-45.' },
    { text: 'Скидка 10 % и ещё 5 % на доставку.' },
    { text: 'Смотрите [условия](https://example.com).' },
    { text: 'Нажмите [Сохранить] и откройте <Enter>.' },
    { text: 'Пишите: Анна Ким <a.kim@bank.example>.' },
    { text: 'Заказ № 48213 отправлен.' },
    { text: 'Размеры XXL и XL в наличии [и/или].' },
    { text: 'Текст [b]жирный[/b] и сноска [1].' },
  ],
});
