import { askedFor } from '../features/asking';
import { at } from '../found';
import { defineRule } from '../rule';

const wanted =
  /(?<![a-zа-яё])(?:(?:ваш[a-zа-яё]* )?(?:полн[a-zа-яё]+|вс[a-zа-яё]{1,2}|весь) (?:номер[a-zа-яё]*|реквизит[a-zа-яё]*|данн[a-zа-яё]+)(?: [a-zа-яё]+)? карт[a-zа-яё]{1,2}|номер[a-zа-яё]*(?: ваш[a-zа-яё]+)?(?: (?:банковск|дебетов|кредитн|пластиков|зарплатн)[a-zа-яё]+)? карт[a-zа-яё]{1,2}(?! (?:лояльност|клиент|постоянн|пациент|клуб|магазин|покупател|скидочн|бонусн|тройка|рассрочк))|(?:данны(?:е|х)|реквизит[a-zа-яё]*|фото[a-zа-яё]*|скан[a-zа-яё]*|скриншот[a-zа-яё]*|снимок)(?: [a-zа-яё]+){0,2}(?<!бонусн[a-zа-яё]{2}|клубн[a-zа-яё]{2}|скидочн[a-zа-яё]{2}|медицинск[a-zа-яё]{2}|миграционн[a-zа-яё]{2}|амбулаторн[a-zа-яё]{2}) карт[a-zа-яё]{1,2}(?! (?:лояльност|клиент|пациент|местност))|(?:все )?(?:16|шестнадцать|19) цифр(?: (?:номера|карты|с карты|с лицевой))*|cv[vcс][ -]?2?(?:[ -]?код[a-zа-яё]*)?|(?:код|три цифры|3 цифры|трёхзначный код)(?: [a-zа-яё]+){0,2} (?:на|с) (?:обороте|оборота|обратной сторон[a-zа-яё])|срок[a-zа-яё]* действия(?: ваш[a-zа-яё]+| банковск[a-zа-яё]+)? карт[a-zа-яё]{1,2}|full (?:credit |debit )?card (?:number|details)|(?:your |the )?(?:credit |debit |bank )?card (?:number|details|expiry|expiration date)|all (?:16|sixteen) digits|security code|(?:card )?expiry date|3[- ]digit code|(?:photo|picture|scan) of (?:your |the )?(?:credit |debit |bank )?card)(?![a-zа-яё\d])/giu;
const partly =
  /(?:последни[ехй]|перв[a-zа-яё]+ (?:6|шесть)|4 цифр|четыре цифр|last (?:4|four)|first six|без номера|закройте|закрыв|скройте|маскир)/iu;

export default defineRule({
  id: 'safe.card-data',
  severity: 'block',
  scope: 'paragraph',
  why: {
    ru: 'Номер, срок и код карты не спрашивают в переписке: хватит последних четырёх цифр.',
    en: 'Number, expiry and code of a card are never asked for in writing: the last four digits are enough.',
  },
  check: (paragraph) =>
    askedFor(paragraph, wanted)
      .filter(({ sentence }) => !partly.test(paragraph.shadow.slice(sentence.start, sentence.end)))
      .map(({ start, end }) => at(start, end, 'Просьба прислать данные карты', 'Asks for card data')),
  bad: [
    { text: 'Пришлите нам, пожалуйста, полный номер карты.' },
    { text: 'Сообщите срок действия карты и CVV.' },
    { text: 'Для возврата нам нужны реквизиты вашей карты.' },
    { text: 'Продиктуйте три цифры на обороте.' },
    { text: 'Нужно фото карты с двух сторон, вышлите его в ответ.' },
    { text: 'Please send me your full card number.' },
  ],
  good: [
    { text: 'Пришлите, пожалуйста, последние четыре цифры номера карты.' },
    { text: 'Никому не сообщайте номер карты и CVV.' },
    { text: 'Укажите номер карты лояльности.' },
    { text: 'Сотрудники банка не спрашивают CVV и срок действия карты.' },
    { text: 'Данные карты в справке скрыты.' },
    { text: 'Please do not send your card number by email.' },
  ],
});
