import type { Words } from '../etiquette';
import type { FormalLetter } from './letter';

/** What a formal letter must have by the standard and this one has not. */
export function letterRemarks(letter: FormalLetter): readonly Words[] {
  const { letterhead, addressee, salutation, body, heading, signedBy, position, closing } = letter;
  const empty = (text: string) => text.trim() === '';
  const found: (Words | false)[] = [
    empty(letterhead.name) && { ru: 'Нет наименования организации', en: 'The name of the organisation is missing' },
    empty(letterhead.details) && { ru: 'Нет адреса и телефона организации', en: 'Address and telephone of the organisation are missing' },
    empty(addressee) && { ru: 'Не указан адресат', en: 'The addressee is missing' },
    empty(heading) && { ru: 'Нет заголовка: о чём письмо', en: 'There is no heading: what the letter is about' },
    empty(salutation) && { ru: 'Нет обращения: «Уважаемая Анна Сергеевна!»', en: 'There is no salutation: “Dear Ms Brown,”' },
    /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}/u.test(salutation) && {
      ru: 'В обращении инициалы при фамилии не ставят: имя и отчество или только фамилия',
      en: 'A salutation has no initials: a given name or “Mr” and the surname',
    },
    empty(body) && { ru: 'Письмо пустое', en: 'The letter is empty' },
    empty(closing) && { ru: 'Нет заключительной фразы: «С уважением,»', en: 'There is no closing: “Yours faithfully,”' },
    (empty(signedBy) || empty(position)) && {
      ru: 'Подпись — это должность, инициалы и фамилия',
      en: 'A signature is a position and a name',
    },
    /\{\{|\[[^\]\n]+\]/u.test(body) && { ru: 'В тексте осталось незаполненное место', en: 'The text has a place that is not filled in' },
  ];
  return found.filter((remark) => remark !== false);
}
