import { luhn } from '../../text';
import { around, nearest, fromRuns } from '../reading';
import { defineRecognizer } from '../recognizer';

/** Any groups, one of four figures at least, where the word stands by and the check is right. */
const any = /(?:^|-)(?:[4-9]|1\d)(?:-|$)/;
const shapes = /^(?:15|16|2-6-6-1|6-2-6-1|8-6-1|6-2-6|8-7|2-6-6-2)$/;

export default defineRecognizer({
  type: 'IMEI',
  cues: ['imei', 'имей', 'имеи', 'имэй', 'imei-код', 'imei1', 'imei2', 'имея', 'imei код', 'imei номер', 'серийный номер телефона'],
  find(reading) {
    return fromRuns(reading.groups, { least: 15, most: 16, groupsAtMost: 5, shapes: any }, ({ start, end, digits, first, last, shape }) => {
      if (first.glued || last.gluedAfter || (!shapes.test(shape) && (digits.length !== 15 || !luhn(digits)))) return [];
      const own = nearest(around(reading, { start, end }), ['IMEI'], 4);
      const others = ['ORDER', 'TRACK', 'SKU', 'RECEIPT', 'FISCAL', 'OGRN', 'CONTRACT', 'CARD', 'UIN', 'BARCODE', 'VEHICLE_DOC'];
      // «заходил с телефона 867402051993822»: right by its check, of a maker's block, and nothing else claims it.
      // «Serial sticker reads 35918807 264115 2»: the word for a serial number is no rival of a number that is one.
      const near = around(reading, { start, end }).filter(({ text }) => !/^(?:serial|серийн|s\/?n|сн)/u.test(text.toLowerCase()));
      const alone =
        shapes.test(shape) &&
        digits.length === 15 &&
        /^(?:35|86|01|99)/.test(digits) &&
        luhn(digits) &&
        nearest(near, others) === undefined;
      if (own === undefined && alone) return [{ start, end, score: 0.7, evidence: 'context' as const, because: 'Luhn' }];
      return own === undefined
        ? []
        : [
            {
              start,
              end,
              score: 0.95,
              evidence: digits.length === 15 && luhn(digits) ? ('checksum' as const) : ('context' as const),
              because: own.text,
            },
          ];
    });
  },
  found: [
    ['Заходил с телефона 867402051993822 через вайфай отеля', '867402051993822'],
    ['IMEI 359077264314613', '359077264314613'],
    ['Model: Galaxy A54\nSerial sticker reads 35918807 264115 2', '35918807 264115 2'],
    ['имей: 35-907726-431461-3', '35-907726-431461-3'],
    ['The IMEI is 490154203237518.', '490154203237518'],
    ['имей телефона 490154203237518', '490154203237518'],
  ],
  ignored: ['карта 371449635398431', 'ОГРНИП 304500116000157', 'имей в виду, заказ 1234', 'трек 359077264314613'],
});
