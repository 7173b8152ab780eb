import { describe, expect, it } from 'vitest';
import { findPrivate } from '..';

const addresses = (text: string) =>
  findPrivate(text)
    .filter(({ type }) => type === 'ADDRESS')
    .map(({ start, end }) => text.slice(start, end));

describe('addresses without a label', () => {
  it.each([
    ['no heat, two kids, 41 Mill Lane, Aigburth, Liverpool. Contract 12', '41 Mill Lane, Aigburth, Liverpool'],
    ['and my flat: 12 Rose Street, Flat 3F2, Edinburgh. It even', '12 Rose Street, Flat 3F2, Edinburgh'],
    ["She's at 118 Avenue D, Brooklyn, NY 11226. She paid", '118 Avenue D, Brooklyn, NY 11226'],
    ['to my home, 40-22 Steinway St, 3rd Fl, Queens, NY 11103. Thanks', '40-22 Steinway St, 3rd Fl, Queens, NY 11103'],
    ["Flat's 9/4 Easter Road, Edinburgh EH7 5QA. Yours", '9/4 Easter Road, Edinburgh EH7 5QA'],
    ['I am at 3 Bede Cottages, Hexham NE46 1XX, upstairs', '3 Bede Cottages, Hexham NE46 1XX'],
    ['Deliver Rosemount, Church Hill, Bodmin PL31 2AB. Card', 'Rosemount, Church Hill, Bodmin PL31 2AB'],
    ['left (Flat 12, The Old Brewery, 6 Canal Wharf, Leeds LS11 5PS) clean', 'Flat 12, The Old Brewery, 6 Canal Wharf, Leeds LS11 5PS'],
    ['Postcode? BS6 5TT, number 4, Chandos Road. The meter', 'BS6 5TT, number 4, Chandos Road'],
    ['as living at The Old Bakehouse Cottage, Upper Slaughter; I sold', 'The Old Bakehouse Cottage, Upper Slaughter'],
    ['Siobhan Kelly, 14 Harcourt Road, Sheffield S10 1DH', '14 Harcourt Road, Sheffield S10 1DH'],
    ['We are at 9 ter rue du Faubourg, 2e étage, 31000 Toulouse. My', '9 ter rue du Faubourg, 2e étage, 31000 Toulouse'],
    ['She is at The Granary, Lower Slaughter GL54 2HT now.', 'The Granary, Lower Slaughter GL54 2HT'],
    ['My address: 1407 Elm Grove Ave, Apt 5C, Richmond, VA 23220.', '1407 Elm Grove Ave, Apt 5C, Richmond, VA 23220'],
    ['an Hauptstraße 12, 3. OG, 10827 Berlin bitte', 'Hauptstraße 12, 3. OG, 10827 Berlin'],
    ['Она на Эльмаше, Баумана 4а-17, вечером', 'Эльмаше, Баумана 4а-17'],
    ['Указала: Пермь, Пушкинская 15б, подъезд 2, кв 41, код 41К, муж', 'Пермь, Пушкинская 15б, подъезд 2, кв 41, код 41К'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it.each([
    'На Авито, Юла 5-10 объявлений в день',
    'На Кухне 3-4 розетки, в комнате 5-6 лампочек',
    'Маршрут Самара → Тольятти → Самара. Даты 3–5.12. Билет на руки',
    'Места 14-15, ряд 3. Спасибо',
    'Serial AB12 3CD was printed on 2 boxes',
    'I have 3 Main Questions, Thanks, Bob',
    'Take Route 66 and 2 bags',
    'We met at 5 Guys and talked',
    'в чате, Петров 3-4 раза писал',
    'код 4821 пришёл на телефон',
  ])('%s', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});
