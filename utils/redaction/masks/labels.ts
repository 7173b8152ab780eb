/** What a tag calls a type, in the language of the text: no letter of a value is in it. */
export const labels: Readonly<Record<string, readonly [ru: string, en: string]>> = {
  CARD: ['НОМЕР КАРТЫ', 'CARD'],
  CVV: ['КОД КАРТЫ', 'CVV'],
  CARD_EXP: ['СРОК КАРТЫ', 'EXPIRY'],
  BANK_ACCOUNT: ['СЧЁТ', 'ACCOUNT'],
  BIK: ['БИК', 'BIC'],
  INN: ['ИНН', 'TAX ID'],
  KPP: ['КПП', 'KPP'],
  OGRN: ['ОГРН', 'OGRN'],
  SNILS: ['СНИЛС', 'SNILS'],
  OMS: ['ПОЛИС', 'POLICY'],
  PASSPORT: ['ПАСПОРТ', 'PASSPORT'],
  PASSPORT_BY: ['КЕМ ВЫДАН', 'ISSUED BY'],
  DEPT_CODE: ['КОД ПОДРАЗДЕЛЕНИЯ', 'DEPARTMENT CODE'],
  FOREIGN_PASSPORT: ['ЗАГРАНПАСПОРТ', 'FOREIGN PASSPORT'],
  BIRTH_CERT: ['СВИДЕТЕЛЬСТВО', 'CERTIFICATE'],
  MILITARY_ID: ['ВОЕННЫЙ БИЛЕТ', 'MILITARY ID'],
  DRIVER_LICENSE: ['УДОСТОВЕРЕНИЕ', 'LICENCE'],
  PLATE: ['НОМЕР МАШИНЫ', 'PLATE'],
  VIN: ['ВИН', 'VIN'],
  VEHICLE_DOC: ['ДОКУМЕНТ НА МАШИНУ', 'VEHICLE PAPER'],
  PHONE: ['ТЕЛЕФОН', 'PHONE'],
  EMAIL: ['ПОЧТА', 'EMAIL'],
  ADDRESS: ['АДРЕС', 'ADDRESS'],
  DOB: ['ДАТА РОЖДЕНИЯ', 'DATE OF BIRTH'],
  PERSON: ['ИМЯ', 'NAME'],
  LOGIN: ['ЛОГИН', 'LOGIN'],
  PASSWORD: ['ПАРОЛЬ', 'PASSWORD'],
  PIN: ['ПИН', 'PIN'],
  OTP: ['КОД', 'CODE'],
  IP: ['АДРЕС В СЕТИ', 'IP'],
  MAC: ['АДРЕС УСТРОЙСТВА', 'MAC'],
  IMEI: ['НОМЕР УСТРОЙСТВА', 'IMEI'],
  TOKEN: ['КЛЮЧ', 'KEY'],
  CONTRACT: ['ДОГОВОР', 'CONTRACT'],
  GEO: ['КООРДИНАТЫ', 'COORDINATES'],
  TELEGRAM: ['ТЕЛЕГРАМ', 'TELEGRAM'],
  IBAN: ['СЧЁТ IBAN', 'IBAN'],
  SSN: ['НОМЕР SSN', 'SSN'],
  HEALTH: ['ЗДОРОВЬЕ', 'HEALTH'],
};

/** Types that a value is masked as; those that are only told of are not among them. */
export const maskedTypes: readonly string[] = Object.keys(labels).filter((type) => type !== 'HEALTH');

const other: readonly [ru: string, en: string] = ['СКРЫТО', 'HIDDEN'];

/** The tag of a type, with its number where one is given: `[ТЕЛЕФОН]`, `[ИМЯ 2]`. */
export function tagOf(type: string, russian: boolean, number?: number): string {
  const [ru, en] = labels[type] ?? other;
  return `[${russian ? ru : en}${number === undefined ? '' : ` ${number}`}]`;
}

const names = [...Object.values(labels).flat(), ...other].join('|');
const masks = new RegExp(
  `\\[(?:${names})(?: \\d{1,5})?\\]|\\*{4} \\d{4}(?!\\d)|\\+?\\d{0,3} ?\\*{3} \\*{3}-\\*{2}-\\d{2}(?!\\d)|[\\p{L}\\d]?\\*{3}@[^\\s@]+`,
  'gu',
);

/** Places of a text that are masks already: nothing is looked for in them. */
export function masksIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/\[\p{Lu}|\*{3}/u.test(text)) return [];
  return [...text.matchAll(masks)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
