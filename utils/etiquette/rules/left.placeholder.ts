import { isMasked } from '../draft/paragraph';
import { at, each } from '../found';
import { defineRule } from '../rule';

const named =
  'имя|фио|фамили|отчество|дат[аыу]|номер|сумм|адрес|клиент|заказ|срок|город|товар|ссылк|оператор|должност|подпись|телефон|договор|тема|причин|компани|назван|name|date|order|amount|number|customer|link|company|agent|insert|your|address|reason|product|title|ticket|phone';
const marks = new RegExp(
  String.raw`(?<!(?:формат|вид|format|form|as)[a-zа-яё]*:? [«"]?)(?:ДД|дд|DD|dd)[./-](?:ММ|мм|MM|mm)(?:[./-](?:ГГ(?:ГГ)?|гггг|YY(?:YY)?|yyyy))?|\{\{[^{}\n]{1,60}\}\}|\$[A-Z][A-Z_]{3,}(?![A-Za-z])|(?<=, )ИМЯ(?=[,!.])|(?<wrap>\$\$|##|%%|&&|\|\|)[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё\d_ .-]{1,40}\k<wrap>|\$?\{[A-Za-zА-Яа-яЁё_][A-Za-zА-Яа-яЁё\d_. -]{1,40}\}|%[A-Za-zА-Яа-яЁё_.]{2,30}%|<<[^<>\n]{1,40}>>|\[\[[^[\]\n]{1,40}\]\]|\[(?=[А-ЯЁA-Z]|(?:${named}))[A-Za-zА-Яа-яЁё\d _№.,/-]{2,60}\](?!\()|(?<=^|\n)[ \t]*(?:(?:Имя|ФИО|Ф\. ?И\. ?О\.|Фамилия|Ваше имя|Должность|Отдел|Название компании)(?:,? (?:и )?(?:[Фф]амилия|[Ии]мя|[Оо]тчество|оператора|сотрудника|менеджера|[Дд]олжность|[Оо]тдел)){0,2}|(?:Your|Agent|First|Full|Last|Job|Company) (?:[Nn]ame|[Tt]itle|[Ll]ast)|Name|Name [Ss]urname)[ \t]*(?=\n|$)|<(?=(?:${named}))[A-Za-zА-Яа-яЁё _-]{2,40}>|(?<![A-Za-zА-Яа-яЁё\d])[XХ]{2}(?=(?:[ \u00a0]?%|[ \u00a0](?:days?|hours?|minutes?|weeks?|months?|years?|percent|USD|EUR|GBP|руб|₽|дн|час|мин|недел)))|<(?:[Ss]ignature|[Cc]ustomer|[Aa]gent|[Oo]perator|[Nn]ame|[Ii]nsert|[Yy]our|[Ff]irst|[Ll]ast|[Dd]ate|[Ii]mya|[Пп]одпись|[Ии]мя|[Бб]лок|[Вв]ставить)[^<>\n]{0,40}>|<[A-Z][A-Z]+(?:[ _-][A-Z]+){0,4}>|<[А-ЯЁ]{2,}(?:[ _-][А-ЯЁ]+){0,4}>|\[(?!и\/или\])(?:[а-яёa-z]+: ?)?[^[\]:\n]{1,28} ?\/ ?[^[\]:\n]{1,28}\](?!\()|\[(?:выбрать|выберите|указать|вписать|вставить|подставить|ввести|choose|insert|specify|enter|state)(?: [^[\]\n]{1,50}|: ?[^[\]\n]{1,50})\](?!\()|[$€£][XХ]{2}(?![A-Za-zА-Яа-яЁё])|(?<![A-Za-zА-Яа-яЁё\d_])__[A-ZА-ЯЁ][A-ZА-ЯЁ_ ]{2,30}__(?![A-Za-zА-Яа-яЁё\d_])|#(?:${named})[A-Za-zА-Яа-яЁё_]*#|(?<![A-Za-zА-Яа-яЁё\d])[$€№]?[XХxх]{3,}(?:[.\-/ ][XХxх]{2,}){0,3}(?![A-Za-zА-Яа-яЁё\d])|(?<![A-Za-zА-Яа-яЁё\d_])_{2,}[./]_{2,}|(?<![A-Za-zА-Яа-яЁё\d_])_{3,}(?:[ ./]_{2,}){0,3}(?![A-Za-zА-Яа-яЁё\d])|(?<=№ ?|номер |заказ |сумма |руб\. )(?:\.{4,}|…{2,})`,
  'gu',
);
const markup = /^\[\/?(?:b|i|u|s|url|img|quote|code|list|size|color|center)\]$|^<\/?(?:b|i|u|a|p|br|li|ul|ol|div|span|code|name)>$/iu;

export default defineRule({
  id: 'left.placeholder',
  severity: 'block',
  scope: 'paragraph',
  check: (paragraph) =>
    each(paragraph.text, marks, ([shown], start, end) =>
      markup.test(shown) ||
      isMasked(paragraph, start, end, ['link']) ||
      (paragraph.text.charAt(start - 1) === '`' && isMasked(paragraph, start, end, ['code']))
        ? undefined
        : at(start, end, `Не заполнено: ${shown}`, `Not filled in: ${shown}`),
    ),
  bad: [
    { text: 'С уважением,\nФамилия Имя' },
    { text: 'Здравствуйте, {{имя}}!' },
    { text: 'Ваш заказ [Номер заказа] отправлен.' },
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
    { text: 'Скидка 10 % и ещё 5 % на доставку.' },
    { text: 'Смотрите [условия](https://example.com).' },
    { text: 'Заказ № 48213 отправлен.' },
    { text: 'Размеры XXL и XL в наличии [и/или].' },
    { text: 'Текст [b]жирный[/b] и сноска [1].' },
  ],
});
