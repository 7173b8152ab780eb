import { luhn } from '../../text';
import { around, claim, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const number = /(?<!\d)((?:\d{4}[ -]?){3}\d{4})[ ,;]{1,2}$/;
const measured = /^(?:[ ]?(?:руб|р\.|₽|шт|usd|eur|gbp|times|items|\$|€|%)|[.,:/-]?\d)/;

/** “card 5469 3062 1795 2146 318”: three figures right after the sixteen of a card and nothing that they could be counted of. */
function typedOn(before: string, after: string): boolean {
  const card = number.exec(before)?.[1]?.replace(/\D/g, '');
  return card !== undefined && luhn(card) && !measured.test(after);
}

/** «Ввожу 2200 …, потом 11/2027, потом 302»: what is typed in one after another, number, term and code, joined by nothing but words of order. */
const inTurn =
  /\d{4}[^\d\n.!?]{1,20}(?:0?[1-9]|1[0-2]) ?[/.] ?(?:20)?[2-4]\d[ ,;]{1,2}(?:(?:и|а|потом|затем|далее|дальше|следом|ещ[её]|then|and|next|after that|plus|the)[ ,]{1,2}){1,3}$/;

/** American Express has four figures: «3715 604418 92001, 02/28, 4417». */
const afterAmex = /(?<!\d)3[47]\d{2}[ -]?\d{6}[ -]?\d{5}[^\d\n]{1,10}(?:0?[1-9]|1[0-2]) ?[/.] ?(?:20)?[2-4]\d[^\d]{1,10}$/;

/** «срок 08/27 и ещё 995», “exp 08/27 and 995”: behind the term of a card. */
const behindTerm =
  /(?:срок|год(?:ен|на)(?: до)?|exp(?:iry|ires|iring)?|valid(?: thru| until)?)[ :—–-]{1,3}(?:0?[1-9]|1[0-2]) ?[/.] ?(?:20)?[2-4]\d[ ,]{1,2}(?:(?:и|а|and|plus|ещё|еще|потом|then)[ ,]{1,2}){1,3}$/;

/** «оборот», “the back says”: what the end of the words between a card and its code says. */
const backSide =
  /(?:оборот[a-zà-ɏа-ӿ]{0,2}|обратк[a-zà-ɏа-ӿ]|сзади|back|reverse|plus|плюс|последние три|last three)(?: is| says)?[ \t]?[:—-]?[ \t]$/;
const afterCard =
  /(?<!\d)(?:\d{4}[ -]?){3}\d{3,4}[^\da-zà-ɏа-ӿ\n]{1,3}(?:(?:до|срок|exp|expires|expiring|valid|through|until|till|good till)?[^\da-zà-ɏа-ӿ\n]{0,3}(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4]\d[^\da-zà-ɏа-ӿ\n]{1,3})?(?:(?:и|а|and|with|на|the|its) ){0,2}$/;

/** Whether a place follows the number of a card and the word for its back: the words right before are asked first. */
function toldOfCard(before: string): boolean {
  const side = backSide.exec(before);
  return side !== null && afterCard.test(before.slice(0, side.index));
}

/** What has three figures or four is a card's code where a card is spoken of. */
const ofThree = /(?<![\p{L}-])(?:тр[её]хзначн\p{L}{2,3}(?: код)?|(?:three|four)[ -]digit code)[^\d.!?\n]{0,24}$/u;
const ofCard = /\d{4}[ -]?\d{4,6}[ -]?\d{4}|(?:^|[^a-zа-яё])(?:карт[а-яё]{1,3}|card|amex)(?![a-zа-яё])/u;

export default defineRecognizer({
  type: 'CVV',
  cues: [
    'cvv',
    'cvc',
    'cvv2',
    'cvc2',
    'cvn',
    'цвв',
    'цвц',
    'cvv код',
    'cvc код',
    'cvv code',
    'cvc code',
    'cvv number',
    'сивиси',
    'сививи',
    'си-ви-си',
    'си-ви-ви',
    'си ви ви',
    'си ви си',
    'cv2',
    'csc',
    'signature strip',
    'security number',
    'card security*',
    'полоск*',
    'свв',
    'свс',
    'cid',
    'security code',
    'card code',
    'код безопасности',
    'код с обратной стороны',
    'код на обороте',
    'код на обратной стороне',
    'код на оборотной стороне',
    'цифры на обороте',
    'цифры с обратной стороны',
    'три цифры',
    'три цифер*',
    '3 цифер*',
    'циферк*',
    'на обратной стороне',
    'на обратке',
    'сзади карты',
    'с тыльной стороны',
    '3 цифры',
    'цифры сзади',
    'код сзади',
    'с обратной стороны',
    'на обороте',
    'с оборота',
    'на обратной',
    'с изнанки',
    'на изнанке',
    'с задней стороны',
    'на задней стороне',
    'секретк*',
    'three digits',
    '3 digits',
    'code on the back',
    'code on the reverse',
    'on the reverse',
    'digits on the back',
    'digits on the front',
    'digits front',
    'digits back',
    'code on the front',
    'on the front',
    'on the back',
    'проверочный код карты',
    'код карты',
  ],
  find(reading) {
    const said = reading.spelled.flatMap(({ start, end, digits }) => {
      const own = /^\d{3,4}$/.test(digits) ? claim(around(reading, { start, end }), ['CVV'], 5) : undefined;
      return own === undefined ? [] : [{ start, end, score: 0.85, evidence: 'context' as const, because: own.text }];
    });
    const typed = reading.groups.flatMap((group) => {
      const { start, end, digits, glued, gluedAfter } = group;
      if (glued || gluedAfter || digits.length < 3 || digits.length > 4) return [];
      if (/^[./,:]\d/.test(reading.text.slice(end, end + 2)) || /\d[./,]$/.test(reading.text.slice(Math.max(0, start - 2), start)))
        return [];
      // «dial 159 or the number on the back of your card»
      if (
        /(?:dial|call|ring|text|звоните|позвоните|набер[а-я]{2,4}|по номеру)[ ]$/u.test(reading.lower.slice(Math.max(0, start - 12), start))
      )
        return [];
      const near = around(reading, group);
      const near4 = nearest(near, ['CVV'], 6);
      const own = claim(near, ['CVV']) ?? (near4?.before === true && claim(near, ['CARD', 'CARD_EXP']) !== undefined ? near4 : undefined);
      // «4111 … 1111 12/27 123»: three digits right after the expiry of a card.
      const after = /\d{4}[ ,;\n(|]{1,3}(?:0[1-9]|1[0-2]) ?[/|]? ?(?:20)?[2-4]\d[ ,;/\n|]{1,3}$/.test(
        reading.text.slice(Math.max(0, start - 24), start),
      );
      // «4111 …, срок 09/27, код 417»: a code of three digits beside a card is the card's.
      const code =
        digits.length === 3 &&
        /(?:код|code|кодик)[ \t]*[:—-]?[ \t]*$/u.test(reading.lower.slice(Math.max(0, start - 10), start)) &&
        /\d{4}[^\d\n]{1,14}(?:срок[^\d\n]{0,14})?(?:(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4]\d[^\d\n]{1,8})?(?:код|code|кодик)[^\d\n]{0,4}$/u.test(
          reading.lower.slice(Math.max(0, start - 60), start),
        );
      // «2202 2053 1190 6637, оборот 582», «…, plus 914»: said right after the number of a card.
      const before = reading.lower.slice(Math.max(0, start - 90), start);
      const told = digits.length === 3 && toldOfCard(before);
      const next = digits.length === 3 && typedOn(before.slice(-24), reading.lower.slice(end, end + 6));
      const turn =
        digits.length === 3 &&
        (inTurn.test(reading.lower.slice(Math.max(0, start - 70), start)) ||
          behindTerm.test(reading.lower.slice(Math.max(0, start - 50), start))) &&
        !measured.test(reading.lower.slice(end, end + 6));
      const counted =
        ofThree.test(reading.lower.slice(Math.max(0, start - 60), start)) &&
        ofCard.test(reading.lower.slice(Math.max(0, start - 120), end + 60));
      const four = digits.length === 4 && afterAmex.test(reading.lower.slice(Math.max(0, start - 44), start));
      if (own === undefined && !four && !(after && digits.length === 3) && !code && !told && !next && !turn && !counted) return [];
      return [{ start, end, score: own === undefined ? 0.75 : 0.95, evidence: 'context' as const, because: own?.text ?? 'CARD MM/YY' }];
    });
    return [...typed, ...said];
  },
  found: [
    ['код на обороте: три один восемь', 'три один восемь'],
    ['CVV: 589', '589'],
    ['Deposit with the Amex 3715 604418 92001, 02/28, 4417.', '4417'],
    ['Мошенник выманил номер, срок 08/27 и ещё 995', '995'],
    ['4111111111111111|04|28|222', '222'],
    ['Ввожу 4111 1111 1111 1111, потом 11/2027, потом 302, и приложение вылетает', '302'],
    ['i used my moms card 4111 1111 1111 1111 318 without asking', '318'],
    ['код на обороте карты 123', '123'],
    ['4111 1111 1111 1111 12/27 734', '734'],
    ['три цифры сзади — 045', '045'],
    ['Карта 4111 1111 1111 1111, срок 09/27, код 417', '417'],
    ['Карта её пенсионная, 2202 2053 1190 6637, оборот 582. Пока', '582'],
    ['карта 4111 1111 1111 1111, 12/27, на обратке: 914', '914'],
    ['5196 0337 2281 4070, plus 914. Customer', '914'],
    ['5196 0337 2281 4070\n08/27\n303\nANNA', '303'],
    ['card is 5196 0337 2281 4070 expiring 09/27, the back says 914', '914'],
    ['Card: 5196033722814070 (07/28, 552)', '552'],
    ['Карту вводила: 2202 2053 1190 6637 0728 552', '552'],
    ['card 5196 0337 2281 4070, date 11/28 and the code on the reverse, 662', '662'],
    ['карта моя, с изнанки 552', '552'],
    ['Секретка на обратной: 552', '552'],
    ['card 4111-1111-1111-1111, through 2/31, reverse 203', '203'],
    ['security code is 1234', '1234'],
    ['у мир 2200 1062 0545 7921 размагнитило. Трёхзначный 407, годна по 03.2029', '407'],
    ['it asks for the three-digit code of my card, I typed 208', '208'],
  ],
  ignored: [
    'Код ошибки 403',
    'Заказ 123',
    'CVV не нужен. Сумма 500 рублей',
    'цена 990 руб',
    'автобус трёхзначный 407 не пришёл',
    'оборот 582 тысячи',
    'заказ 2281, plus 914 for delivery',
  ],
});
