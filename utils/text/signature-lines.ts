const phone = /(?:\+?\d[\d\s().-]{7,}\d)/u;
const address =
  /[\w.+-]+@[\w-]+\.\w+|(?:https?:\/\/|www\.)\S+|(?:^|\s)@\w{3,}|(?:^|\s)[\w-]+\.(?:ru|com|org|net|рф|su|io|co\.uk|example)(?![\w.])/iu;
const label =
  /^\s*(?:тел|моб|т|м|ф|телефон|факс|phone|tel|mob|mobile|cell|fax|direct|office|e-?mail|почта|сайт|web|site|skype|telegram|tg|тг|ig|whatsapp|icq|viber|вайбер|vk|вк|адрес|склад|офис|режим работы|часы работы|график|address|warehouse|(?:office |opening )?hours|portfolio|портфолио|исп|инн|огрн|кпп)(?:[./]\s?(?:факс|fax|моб|тел)|\.)?\s*[.:]/iu;
const street =
  /(?:^|[\s,])(?:г\.|ул\.|просп|пр-т|пер\.|наб\.|ш\.|д\.|офис|оф\.|корп\.|стр\.)\s?[\p{L}\d]|\d+\s+(?:\p{Lu}\p{Ll}+\s+){1,2}(?:street|st|road|rd|avenue|ave|lane|drive|way|square|court)(?![\p{L}])|(?:unit|suite|floor|bldg|po box)\s+\d/iu;
const position =
  /(?:менеджер|директор|бухгалтер|специалист|инженер|руководител|начальник|юрист|администратор|секретарь|заместител|аналитик|разработчик|студент|пенсионер|дизайнер|консультант|председател|владелец|основател|мастер|врач|учитель|преподавател|главный|ведущий|старший|исполнител|индивидуальный предприниматель|manager|director|engineer|officer|accountant|assistant|analyst|consultant|designer|specialist|executive|coordinator|founder|owner|head of|lead(?![\p{L}])|senior|teacher|department|dept|отдел|служба|бухгалтери|ООО|ОАО|ПАО|ЗАО|АО(?![\p{L}])|ГК(?![\p{L}])|\bИП\b|LLC|Ltd|Inc|GmbH|plc|Group(?![\p{L}]))/iu;
const social =
  /(?:(?<!\p{L})(?:icq|skype|viber|discord|вайбер|скайп|аська)(?!\p{L})|instagram|telegram|whatsapp|linkedin|facebook|youtube|twitter|вконтакте|телеграм|одноклассники|follow us|подпи(?:сывайтесь|шитесь)|subscribe to|наш канал|our channel)/iu;
/** A name with something said of it: «Тамара Ильинична, пенсионерка», «Ian Bell | Head of Logistics», «-Olivia», «M. Young (…)». */
const described =
  /^\s*(?:dr|mr|mrs|ms|prof|доктор|проф)\.?\s+\p{Lu}[\p{Ll}-]+\s*$|^\s*[-–—~]?\s?\p{Lu}(?:[\p{Ll}-]+|\.)(?:\s+\p{Lu}(?:[\p{Ll}-]+|\.)){1,2}\s*(?:[,|/(·•—–].{0,70})?$|^\s*[-–—~*]\s?\p{Lu}[\p{Ll}-]+\s*[-–—~*]?\s*$|^\s*(?:семья|the|команда)\s+[«"]?\p{Lu}[\p{Ll}-]+[»"]?\s*$|^\s*\p{Lu}[\p{Ll}-]+,\s*(?:тел|моб|tel|\+?\d)|_{4,}.{0,4}\p{Lu}/u;
const double = String.raw`\p{Lu}[\p{Ll}]+(?:-\p{Lu}?[\p{Ll}]+)?`;
const name = new RegExp(
  String.raw`^\s*${double}(?:\s+(?:\p{Lu}\.\s?){0,2}(?:${double})?){0,2}\s*[.,]?\s*$|^\s*(?:\p{Lu}\.\s?){1,2}${double}\s*$|^\s*\p{Lu}\.\s*$`,
  'u',
);
const picture = /^\s*\[[^\]\n]{3,60}\]\s*$|^\s*<?cid:\S+>?\s*$/iu;
const aside = /^\s*\([^)\n]{3,60}\)\s*$/u;

/** What a line below a letter can be: who signs, how to reach him, what he is; or none of these. */
export type SignatureLine = 'name' | 'contact' | 'title' | 'none';

export function signatureLine(line: string): SignatureLine {
  const text = line.replace(/^\s*(?:гр\.|гражд\p{L}+)\s+|[^\p{L}\p{N}\p{P}]+$/gu, '');
  if (text.length > 120 || text.includes('?')) return 'none';
  if (name.test(text) || described.test(text)) return 'name';
  if (text.length <= 100 && isContact(text)) return 'contact';
  return isTitle(text) || picture.test(text) || aside.test(text) ? 'title' : 'none';
}

function isContact(text: string): boolean {
  return (
    label.test(text) ||
    address.test(text) ||
    (street.test(text) && /\d/u.test(text)) ||
    (social.test(text) && !/[.!]\s/u.test(text)) ||
    /^\s*(?:\+?\d[\d\s().-]{8,}\d).{0,40}$/u.test(text) ||
    (phone.test(text) && text.replace(/[\d\s+().,-]/gu, '').length < 14)
  );
}

function isTitle(text: string): boolean {
  return (
    text.length < 80 &&
    !/[.?!]\s*$/u.test(text) &&
    /^\s*["«]?\p{L}/u.test(text) &&
    position.test(text) &&
    text.trim().split(/\s+/u).length <= 7
  );
}
