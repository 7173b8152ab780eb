import type { Span } from '../../text';
import { around, claim, cuesBetween, nearest, type Reading, runs } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';

const shapes = /^(?:4|5|6|7|8|3-3|2-2|4-4|2-2-2)$/;
const month = /(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[аяй][ \t]$/u;
/** What is told of codes that open a door: they come, are sent, typed in and read out. */
const login =
  /(?:смс|sms|вход|подтвержд|прише|прислал|приход|придет|отправил|ввел|ввож|ввест|вводи|вбив|набира|одноразов|диктую|продиктова|login|log in|sign|verif|sent|receiv|enter|text|got)/u;

/** «на экране 3391, это и есть код из пуша?»: the phrase comes later in the same sentence. */
function asked(reading: Reading, { end }: Span, near: ReturnType<typeof around>): ReturnType<typeof claim> {
  const cue = cuesBetween(reading, end, end + 60).find(({ kind, from, to }) => kind === 'OTP' && to > from);
  if (cue === undefined || near.length > 0 || /[.!?\n]/.test(reading.text.slice(end, cue.start))) return undefined;
  return { kind: 'OTP', distance: 6, before: false, text: cue.text };
}

/** A number beside the talk of a code that was sent. */
function sent(reading: Reading, { start, end }: Span): readonly Candidate[] {
  const near = around(reading, { start, end });
  const own = claim(near, ['OTP'], 6) ?? asked(reading, { start, end }, near);
  if (own === undefined || nearest(near, ['DEPT_CODE', 'CVV'], own.distance) !== undefined) return [];
  const bare = /^(?:код|code|смс|sms|push|пуш|the)/iu.test(own.text);
  // «Код 12345» alone names a product as often as a secret: something of a login has to stand near.
  const phrase = () => cuesBetween(reading, start - 160, start + 160).some((cue) => cue.kind === 'OTP' && cue.to > cue.from);
  if (bare && !login.test(reading.lower.slice(Math.max(0, start - 80), end + 50)) && !phrase()) return [];
  return [{ start, end, score: bare ? 0.8 : 0.95, evidence: 'context', because: own.text }];
}

export default defineRecognizer({
  type: 'OTP',
  cues: [
    'код из смс',
    'код в смс',
    'код по смс',
    'смс-код*',
    'смс код',
    'смс',
    'sms',
    'смской',
    'смски',
    'смска',
    'код подтверждения',
    'кода подтверждения',
    'код доступа',
    'код входа',
    'код для входа',
    'код авторизации',
    'код активации',
    'код проверки',
    'проверочный код',
    'проверочного кода',
    'одноразовый код',
    'одноразовый пароль',
    'одноразового',
    'одноразовый',
    'одноразовым',
    'код верификации',
    'код из письма',
    'код из пуша',
    'код из push*',
    'пуш',
    'push',
    'код',
    'кода',
    'коды',
    'кодом',
    'коду',
    'otp',
    'verification code',
    'confirmation code',
    'security code sent',
    'one-time',
    'one time',
    'one-time code',
    'one-time password',
    'one time password',
    'passcode',
    'login code',
    'auth code',
    'access code',
    'authentication code',
    'code',
    '2fa',
    '2fa code',
    'activation code',
    'sms code',
    'code from sms',
    'code from the sms',
    'the code',
    'код-подтверждение',
    'text says',
    'text said',
    'text message',
    'texted me',
    'texted',
    'смс-ка',
    'из смс',
    'из пуша',
  ],
  find(reading) {
    const typed = runs(reading.groups, 4, 8, 3, shapes).flatMap(({ start, end, digits, gaps, first, last }) => {
      const beside = reading.text.slice(Math.max(0, start - 2), start);
      if (
        first.glued ||
        last.gluedAfter ||
        !gaps.every((gap) => gap === '-' || gap === ' ') ||
        /\d[.,:/-]$|[+]$/.test(beside) ||
        /^[.,:/-]\d|^ ?(?:₽|руб|%|\$|€|шт|кг|мл|дн|мин|час)/u.test(reading.text.slice(end, end + 5)) ||
        month.test(reading.lower.slice(Math.max(0, start - 12), start)) ||
        (digits.length === 8 && /^(?:19|20)\d{6}$|^\d{4}20\d\d$/.test(digits))
      )
        return [];
      return sent(reading, { start, end });
    });
    // «код пришёл четыре пять два один».
    const said = reading.spelled.flatMap(({ start, end, digits }) => (/^\d{4,8}$/.test(digits) ? sent(reading, { start, end }) : []));
    return [...typed, ...said];
  },
  found: [
    ['код пришёл четыре пять два один, ввожу', 'четыре пять два один'],
    ['Код из СМС 3280 не подходит', '3280'],
    ['Пришёл код подтверждения 1460, что с ним делать', '1460'],
    ['The verification code 829631 does not work', '829631'],
    ['код 123-456 пришёл в смс', '123-456'],
    ['ввожу код 445566, ошибка', '445566'],
    ['Your OTP is 4048', '4048'],
    ['код приходил 90-31-18, не принял', '90-31-18'],
  ],
  ignored: [
    'код товара 123456',
    'Код ошибки 5003',
    'почтовый код 123456',
    'код подразделения 770-001',
    'промокод 1234',
    'СМС пришла 18 августа 2024',
  ],
});
