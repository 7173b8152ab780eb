import { around, claim, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const date = /(?<![\d./-])(0?[1-9]|1[0-2])( ?[/\\|-] ?| |\.)(20[2-4]\d|[2-4]\d)(?![\d]|[./-]\d)/g;

export default defineRecognizer({
  type: 'CARD_EXP',
  cues: [
    'срок',
    'срок действия',
    'сроком до',
    'действует до',
    'действительна до',
    'годна до',
    'до даты',
    'истекает',
    'годен до',
    'exp',
    'expiry',
    'expires',
    'expiration',
    'exp date',
    'valid thru',
    'valid until',
    'valid to',
    'good thru',
    'мм/гг',
    'срок карты',
  ],
  find(reading) {
    return [...reading.text.matchAll(date)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const near = around(reading, span);
      const own = nearest(near, ['CARD_EXP'], 4);
      const card = nearest(near, ['CARD', 'CVV'], 7);
      const tail = /\d{4}[^\d\p{L}]{1,4}$/u.test(reading.text.slice(Math.max(0, span.start - 8), span.start));
      // «cvv 998 до 12/28», but not «срок годности 12/25».
      const until = card !== undefined && /(?:до|by|until)[ \t]*$/u.test(reading.lower.slice(Math.max(0, span.start - 7), span.start));
      if (
        /(?:годност|гаранти|поверк|аренд|поставк|оплат|сдач|доставк|warranty|best before)\p{L}*[^\d]{0,6}$/u.test(
          reading.lower.slice(Math.max(0, span.start - 26), span.start),
        )
      )
        return [];
      const loose = match[2] === ' ' || match[2] === '.';
      const claimed = claim(near, ['CARD_EXP', 'CARD', 'CVV']);
      if (
        claimed === undefined ||
        (loose && own === undefined) ||
        (own === undefined && !tail && !until) ||
        (card === undefined &&
          !tail &&
          !loose &&
          match[3]?.length === 4 &&
          own?.text.startsWith('срок') === true &&
          !/^ ?\/ ?$/.test(match[2] ?? ''))
      )
        return [];
      return [{ ...span, score: own === undefined ? 0.7 : 0.9, evidence: 'context' as const, because: claimed.text }];
    });
  },
  found: [
    ['Карта 4111 1111 1111 1111, срок 09/27', '09/27'],
    ['Expires: 12/2030', '12/2030'],
    ['card 4111111111111111 12/26 123', '12/26'],
    ['карта действует до 01/29', '01/29'],
  ],
  ignored: [
    'Срок годности 12/25, партия L24501',
    'Дом 12/26 по улице Ленина',
    'Размер 10/20 см',
    'Отчёт за 05/24',
    'работаем с 9/30 до 18',
  ],
});
