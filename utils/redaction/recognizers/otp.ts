import type { Span } from '../../text';
import { around, claim, cuesBetween, nearest, type Reading, fromRuns } from '../reading';
import { defineRecognizer, type Candidate } from '../recognizer';
import { opensThing } from '../secrets/physical';

const shapes = /^(?:4|5|6|7|8|3-3|2-2|4-4|2-2-2)$/;
/** «код пришёл на телефон, 52917», "a collection code to his phone, 52917": the phone is where it went. */
const went =
  /(?:^|[^A-Za-zÀ-ӿḀ-ỿ])(?:to|on|via|на|по)[ ](?:(?:my|his|her|our|their|the|мой|мне|его|ее|наш|мамин|[A-Za-zÀ-ӿḀ-ỿ]{2,12}'s) ){0,2}(?:phone|mobile|cell|number|телефон|номер)[ ]?[,:—-]?[ ]?$/u;
const month = /(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[аяй][ \t]$/u;
/** Codes of letters and figures. */
const lettered = /(?<![A-Za-zÀ-ӿḀ-ỿ\d-])(?:G-\d{6}|(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]{3,4}-?[A-Z\d]{3,4})(?![A-Za-zÀ-ӿḀ-ỿ\d-])/gu;
/** What is told of codes that open a door: they come, are sent, typed in and read out. */
const login =
  /(?:смс|sms|вход|подтвержд|прише|пришл|прислал|прилет|сообщени|уведомлени|робот|не подход|не подош|не принима|не принял|неверн|истек|устарел|expired|invalid|wrong|came|arriv|keyed|paste|works?(?![A-Za-zÀ-ӿḀ-ỿ])|приход|придет|отправил|ввел|went to|ушел|назвал|назыв|потребов|требу|проси|спрашива|сообщил|прочита|told|gave|asked|demand|read (?:me|it|them|out)|ввож|ввест|вводи|вбив|набира|одноразов|диктую|продиктова|login|log in|sign|verif|sent|receiv|enter|text|got|not share|n't share|logging)/u;

/** «на экране 3391, это и есть код из пуша?»: the phrase comes later in the same sentence. */
function asked(reading: Reading, { end }: Span, near: ReturnType<typeof around>): ReturnType<typeof claim> {
  const cue = cuesBetween(reading, end, end + 60).find(({ kind, from, to }) => kind === 'OTP' && to > from);
  if (cue === undefined || near.length > 0 || /[.!?\n]/.test(reading.text.slice(end, cue.start))) return undefined;
  return { kind: 'OTP', distance: 6, before: false, text: cue.text };
}

/** «… 204418 expired, the second one was 190562»: another code of as many digits, told shortly after. */
const another =
  /(?:second|another|new|next|latest|then|again|now|втор[A-Za-zÀ-ӿḀ-ỿ]+|нов[A-Za-zÀ-ӿḀ-ỿ]+|друг[A-Za-zÀ-ӿḀ-ỿ]+|следующ[A-Za-zÀ-ӿḀ-ỿ]+|последн[A-Za-zÀ-ӿḀ-ỿ]+|потом|теперь|снова|опять|еще)(?: (?:one|code|время|раз|код|смс|sms|был|была|было|is|was|it|пришел|пришла|прислали|один|одна|так)){0,4}[ ]?[:—-]?[ ]?$/u;
const shortly = 160;

function others(reading: Reading, first: readonly Candidate[]): readonly Candidate[] {
  if (first.length === 0) return [];
  return reading.groups.flatMap(({ start, end, digits, glued, gluedAfter }) => {
    const near = first.find(
      (one) =>
        start >= one.end && start - one.end < shortly && reading.text.slice(one.start, one.end).replace(/\D/g, '').length === digits.length,
    );
    return near === undefined || glued || gluedAfter || !another.test(reading.lower.slice(Math.max(0, start - 40), start))
      ? []
      : [{ start, end, score: 0.75, evidence: 'context' as const, because: near.because }];
  });
}

/** «код мероприятия 7714-2200», «event code 7714»: whose code it is says that it is nobody's secret. */
const ofWhat =
  /код[а-я]{0,2} (?!(?:подтвержд|доступ|вход|активац|авториз|безопасн|проверк|верифик|домофон|двер|калитк|сейф|замк|ячейк|смс|sms|пуш|разблок|восстановл|получен|выдач|приложен|личн|привязк|сброс|мой|мне|был|пришел|этот|такой|из|от|по|для|не|в|на|с|и|а|у|я|что)[а-я]*)[а-я]{3,}(?:ия|ии|ки|и|а|ы|я|ов|ей|ого|ой)[ ]?[:№—-]?[ ]?$/u;
const whatFor =
  /(?:event|product|item|dress|area|zip|post|bar|source|error|fault|tracking|discount|voucher|coupon|colour|color|order|country|sort|meeting|class|course|batch|shipping|tariff|tax|project|cost|drawing|part|model|stock|branch|room type|fare|booking) code[ ]?(?:is|was|:|—|-)?[ ]?$/u;
/** «VAT 20% included, card contactless, auth code 041877»: what a till prints of a payment. */
const ofTill =
  /(?:contactless|chip read|terminal|total|vat|merchant|mid|tid|rrn|бесконтакт[а-я]+|терминал|итого|ндс)[^.!?\n]{0,40}(?:auth|auth code|approval code|код авторизации)[ ]?(?:is|:|—|-|№)?[ ]?$/u;
function ofThing(reading: Reading, start: number, cue: string): boolean {
  const before = reading.lower.slice(Math.max(0, start - 44), start);
  return cue.toLowerCase().startsWith('код') ? ofWhat.test(before) : whatFor.test(before);
}

/** A number beside the talk of a code that was sent. */
function sent(reading: Reading, { start, end }: Span): readonly Candidate[] {
  const all = around(reading, { start, end });
  const near = went.test(reading.lower.slice(Math.max(0, start - 44), start)) ? all.filter(({ kind }) => kind !== 'PHONE') : all;
  const own = claim(near, ['OTP'], 6) ?? asked(reading, { start, end }, near);
  if (own === undefined || nearest(near, ['DEPT_CODE', 'CVV'], own.distance) !== undefined) return [];
  const bare = /^(?:код|code|смс|sms|push|пуш|the|цифр|[a-zà-ɏа-ӿ]+ цифр|digits|[a-zà-ɏа-ӿ]+ digits|numbers)/iu.test(own.text);
  // «Code 0417 means "held at the depot"»: a code of a list.
  if (
    /^["'»”)]{0,2} ?(?:[—-] ?)?(?:means|stands for|indicates|означает|значит|обозначает|говорит о)(?![a-zа-я])/u.test(
      reading.lower.slice(end, end + 20),
    )
  )
    return [];
  // «Последние четыре цифры карты 4412» are shown to everybody.
  if (
    /(?:последн|перв|last|first|ending)[A-Za-zÀ-ӿḀ-ỿ]*[^.!?\n]{0,24}$/u.test(reading.lower.slice(Math.max(0, start - 60), start)) &&
    /цифр|digits|numbers/iu.test(own.text)
  )
    return [];
  if (/^\d{4,8}$/.test(reading.text.slice(start, end)) && opensThing(reading, { start, end })) return [];
  if (ofTill.test(reading.lower.slice(Math.max(0, start - 90), start))) return [];
  if (bare && own.before && ofThing(reading, start, own.text)) return [];
  // «Код 12345» alone names a product as often as a secret: something of a login has to stand near.
  const phrase = () => cuesBetween(reading, start - 160, start + 160).some((cue) => cue.kind === 'OTP' && cue.to > cue.from);
  if (bare && !login.test(reading.lower.slice(Math.max(0, start - 80), end + 50)) && !phrase()) return [];
  // «Ошибка: код 5003 пришёл в отчёте»: the number of a fault or of goods.
  if (bare && nearest(near, ['VERSION', 'SKU'], 2.5)?.before === true && !phrase()) return [];
  return [{ start, end, score: bare ? 0.8 : 0.95, evidence: 'context', because: own.text }];
}

export default defineRecognizer({
  type: 'OTP',
  cues: [
    'код из смс',
    'kod iz sms',
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
    'код получения',
    'код для получения',
    'код выдачи',
    'код для выдачи',
    'pickup code',
    'pick-up code',
    'collection code',
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
    'верификация',
    'верификации',
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
    'backup code',
    'backup codes',
    'recovery code',
    'recovery codes',
    'резервный код',
    'резервного кода',
    'код восстановления',
    'number in the text',
    'numbers in the text',
    'number from the text',
    'text says',
    'text said',
    'text message',
    'texted me',
    'texted',
    'смс-ка',
    'из смс',
    'из пуша',
    'цифры',
    'цифр',
    'четыре цифры',
    'шесть цифр',
    'digits',
    'six digits',
    'four digits',
    'the digits',
  ],
  cuedOnly: true,
  find(reading) {
    const typed = fromRuns(reading.groups, { least: 4, most: 8, groupsAtMost: 3, shapes }, ({ start, end, digits, gaps, first, last }) => {
      const beside = reading.text.slice(Math.max(0, start - 2), start);
      if (
        first.glued ||
        last.gluedAfter ||
        !gaps.every((gap) => gap === '-' || gap === ' ') ||
        /\d[.,:/-]$|[+]$/.test(beside) ||
        /^[.,:/-]\d|^ ?(?:₽|руб|%|\$|€|шт|кг|мл|дн|мин|час)/u.test(reading.text.slice(end, end + 5)) ||
        month.test(reading.lower.slice(Math.max(0, start - 12), start)) ||
        (digits.length === 8 && /^(?:19|20)\d{6}$|^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d$/.test(digits))
      )
        return [];
      return sent(reading, { start, end });
    });
    // «код пришёл четыре пять два один».
    const said = reading.spelled.flatMap(({ start, end, digits }) => (/^\d{4,8}$/.test(digits) ? sent(reading, { start, end }) : []));
    // «код из письма», пришёл: QX7-098; «G-482915».
    const mixed = [...reading.text.matchAll(lettered)].flatMap((match): readonly Candidate[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = claim(around(reading, span), ['OTP'], 6);
      // The slip of a terminal: «RRN 531675190708, код авторизации 4F81C2».
      const slip = /rrn|терминал|terminal|слип|slip/u.test(reading.lower.slice(Math.max(0, span.start - 60), span.end + 40));
      return own === undefined ||
        slip ||
        !cuesBetween(reading, span.start - 90, span.end + 60).some(({ kind, from, to }) => kind === 'OTP' && to > from)
        ? []
        : [{ ...span, score: 0.8, evidence: 'context', because: own.text }];
    });
    const all = [...typed, ...said, ...mixed];
    return [...all, ...others(reading, all)];
  },
  found: [
    ['код пришёл четыре пять два один, ввожу', 'четыре пять два один'],
    ['Код из СМС 3280 не подходит', '3280'],
    ['Пришёл код подтверждения 1460, что с ним делать', '1460'],
    ['The verification code 829631 does not work', '829631'],
    ['код 123-456 пришёл в смс', '123-456'],
    ['ввожу код 445566, ошибка', '445566'],
    ['по телефону потребовал код, я назвал: 6610, потом ещё 2947. После', '6610', '2947'],
    ['she asked for the code and I told her 518204', '518204'],
    ['You texted a collection code to his phone, 52917, which he forwarded', '52917'],
    ["The pickup code went to my wife's phone: 81926", '81926'],
    ['asked for the number in the text and I gave him 771204', '771204'],
    ['я ему прочитала цифры: 4471', '4471'],
    ['код прислали на телефон, 774120', '774120'],
    ['Предлагает «код из письма», пришёл: QX7-098, ввожу', 'QX7-098'],
    ['The code 204418 expired, second one was 190562, same thing', '204418', '190562'],
    ['the six digits I got were 551029', '551029'],
    ['цифры пришли 7714, ввожу', '7714'],
    ['код приходил 90-31-18, не принял', '90-31-18'],
  ],
  ignored: [
    'VAT 20% included, card contactless, auth code 041877. Why',
    'код товара 123456',
    'Код ошибки 5003',
    'почтовый код 123456',
    'код подразделения 770-001',
    'Ошибка: код 5003 пришёл в отчёте',
    'последние четыре цифры карты 4412, пришло списание',
    'цифры в отчёте: 4500 и 5600',
    'назвал сумму: 6610, потом ещё 2947',
    'СМС пришла 18 августа 2024',
  ],
});
