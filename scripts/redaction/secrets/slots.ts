// What stands in the slots of secrets-*.txt and numbers-*.txt.
import type { Chance } from '../../chance.ts';
import { capital, date, digits, latinWords, letters, login, model, otp, password, russianWords, surnames, two } from './values.ts';

/** Slots whose value has to be found, with its type; all others are nobody's secret. */
export const typed: Readonly<Record<string, string>> = {
  pin: 'PIN',
  otp: 'OTP',
  cvv: 'CVV',
  cvv4: 'CVV',
  pw: 'PASSWORD',
  word: 'PASSWORD',
  phrase: 'PASSWORD',
  login: 'LOGIN',
  mail: 'EMAIL',
  card: 'CARD',
  exp: 'CARD_EXP',
  passp: 'PASSPORT',
  ps: 'PASSPORT',
  pn: 'PASSPORT',
  fp: 'FOREIGN_PASSPORT',
  fpx: 'FOREIGN_PASSPORT',
  dl: 'DRIVER_LICENSE',
  dlx: 'DRIVER_LICENSE',
  acc: 'BANK_ACCOUNT',
  usacc: 'BANK_ACCOUNT',
  ukacc: 'BANK_ACCOUNT',
  ssn: 'SSN',
  iban: 'IBAN',
};

/** A value for a slot. */
export function slot(name: string, random: Chance): string {
  if (/^\d+$/.test(name)) return (1 + random.below(9)).toString() + digits(random, Number(name) - 1);
  switch (name) {
    case 'pin':
      return digits(random, random.is(0.8) ? 4 : 6);
    case 'otp':
      return otp(random);
    case 'cvv':
      return digits(random, 3);
    case 'cvv4':
      return digits(random, 4);
    case 'pw':
      return password(random);
    case 'word':
      return random.is(0.5)
        ? random.pick(russianWords)
        : random.pick([...latinWords, ...surnames].map((word) => (random.is(0.5) ? word : capital(word))));
    case 'phrase':
      return `${random.pick(latinWords)} ${random.pick(latinWords)} ${random.pick(latinWords)}${random.is(0.5) ? ` ${random.pick(latinWords)}` : ''}`;
    case 'login':
      return login(random);
    case 'mail':
      return `${login(random).replaceAll('\\', '.')}@mail.ru`;
    case 'card':
      return `${random.pick(['4276', '2202', '5469', '4111'])} ${digits(random, 4)} ${digits(random, 4)} ${digits(random, 4)}`;
    case 'exp':
      return `${two(1 + random.below(12))}/${25 + random.below(6)}`;
    case 'passp':
      return random.pick([
        `${digits(random, 4)} ${digits(random, 6)}`,
        `${digits(random, 2)} ${digits(random, 2)} ${digits(random, 6)}`,
        digits(random, 10),
        `${digits(random, 4)} ${digits(random, 3)} ${digits(random, 3)}`,
      ]);
    case 'ps':
      return random.pick([digits(random, 4), `${digits(random, 2)} ${digits(random, 2)}`]);
    case 'pn':
      return digits(random, 6);
    case 'fp':
      return random.pick([`${digits(random, 2)} ${digits(random, 7)}`, digits(random, 9), `${digits(random, 2)} № ${digits(random, 7)}`]);
    case 'fpx':
      return random.pick([
        digits(random, 9),
        `${letters(random, 1, 'ABCEKLPX')}${digits(random, 8)}`,
        `${letters(random, 2, 'ABCEKLPX')}${digits(random, 7)}`,
      ]);
    case 'dl':
      return random.pick([
        `${digits(random, 2)} ${digits(random, 2)} ${digits(random, 6)}`,
        digits(random, 10),
        `${digits(random, 4)} ${digits(random, 6)}`,
      ]);
    case 'dlx':
      return random.pick([
        `${letters(random, 1, 'ABDFGJKMNSW')}${digits(random, 7)}`,
        `${letters(random, 1, 'ABDFGJKMNSW')}${digits(random, 3)}-${digits(random, 4)}-${digits(random, 4)}`,
        `${letters(random, 5, 'ABDEGHKLMNRST')} ${digits(random, 6)} ${letters(random, 1, 'ABDEG')}${digits(random, 2)}${letters(random, 2, 'ABDEG')}`,
        digits(random, 8),
        `${digits(random, 3)} ${digits(random, 3)} ${digits(random, 3)}`,
      ]);
    case 'acc':
      return `40817810${digits(random, 12)}`;
    case 'usacc':
    case 'ukacc':
      return digits(random, 8 + random.below(5));
    case 'routing':
      return digits(random, 9);
    case 'sort':
      return `${digits(random, 2)}-${digits(random, 2)}-${digits(random, 2)}`;
    case 'ssn':
      return `${digits(random, 3)}-${digits(random, 2)}-${digits(random, 4)}`;
    case 'iban':
      return `DE${digits(random, 20)}`;
    case 'sum':
      return random.pick([
        digits(random, 4),
        `${1 + random.below(90)} ${digits(random, 3)}`,
        `${1 + random.below(900)},${digits(random, 2)}`,
        `${100 + random.below(900)}`,
      ]);
    case 'order':
      return random.pick([
        digits(random, 6),
        digits(random, 8),
        `ORD-${digits(random, 6)}`,
        `${digits(random, 4)}-${digits(random, 4)}`,
        `${letters(random, 2, 'ABRSW')}${digits(random, 6)}`,
      ]);
    case 'promo':
      return random.pick([
        `${capital(random.pick(latinWords)).toUpperCase()}${digits(random, 2)}`,
        `SALE${digits(random, 2)}`,
        `${letters(random, 4, 'ABCDEFGHKLMN')}${digits(random, 3)}`,
        'ВЕСНА25',
        `${letters(random, 3, 'ABCDEFGHKLMN')}-${digits(random, 4)}`,
      ]);
    case 'sku':
      return random.pick([
        digits(random, 6),
        `${letters(random, 2, 'ABKLT')}-${digits(random, 4)}`,
        `${digits(random, 3)}.${digits(random, 3)}.${digits(random, 2)}`,
        `${letters(random, 3, 'ABKLT')}${digits(random, 5)}`,
      ]);
    case 'code':
      return random.pick([
        `E${digits(random, 2)}`,
        `0x${digits(random, 8)}`,
        `${letters(random, 1, 'ABEFP')}-${digits(random, 3)}`,
        `ERR_${random.pick(latinWords).toUpperCase()}_${digits(random, 2)}`,
        `${letters(random, 1, 'ABEFP')}${digits(random, 3)}`,
      ]);
    case 'ref':
      return random.pick([
        `${digits(random, 2)}-${digits(random, 4)}`,
        digits(random, 6),
        `${letters(random, 2, 'ABGHKMST')}-${digits(random, 5)}`,
        `00${digits(random, 4)}`,
        `${digits(random, 3)}-${digits(random, 3)}`,
        `${digits(random, 4)}/${digits(random, 2)}`,
      ]);
    case 'var':
      return random.pick(['{{first_name}}', '{{customer.name}}', '[NAME]', '%ORDER%', '${total}']);
    case 'model':
      return model(random);
    case 'ver':
      return random.pick([`${random.below(15)}.${random.below(20)}`, `${random.below(15)}.${random.below(20)}.${random.below(30)}`]);
    case 'file':
      return random.pick([
        `scan_${digits(random, 4)}.pdf`,
        `IMG_${digits(random, 4)}.jpg`,
        `akt${digits(random, 2)}.docx`,
        `${random.pick(latinWords)}_v${random.below(9)}.xlsx`,
      ]);
    case 'serial':
      return random.pick([
        `${letters(random, 4, 'ABCDEFGHJKLMNPR')}${digits(random, 6)}`,
        `SN${digits(random, 8)}`,
        `${digits(random, 3)}${letters(random, 2, 'ABCDEF')}${digits(random, 5)}`,
      ]);
    case 'flight':
      return random.pick([`SU ${digits(random, 4)}`, `SU${digits(random, 3)}`, `BA${digits(random, 3)}`, `DP ${digits(random, 3)}`]);
    case 'seat':
      return `${1 + random.below(40)}${letters(random, 1, 'ABCDEF')}`;
    case 'book':
      return letters(random, 6, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
    case 'time':
      return `${two(random.below(24))}:${two(random.below(60))}`;
    case 'date':
      return date(random);
    case 'year':
      return String(2005 + random.below(20));
    case 'hot':
      return random.pick([
        `8 800 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
        digits(random, 4),
        `0800 ${digits(random, 6)}`,
      ]);
    default:
      throw new Error(`no such slot: ${name}`);
  }
}
