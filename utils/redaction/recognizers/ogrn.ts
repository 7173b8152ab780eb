import { ogrn } from '../checks/checksums';
import { around, claim } from '../reading';
import { defineRecognizer } from '../recognizer';

export default defineRecognizer({
  type: 'OGRN',
  cues: ['огрн', 'огрнип', 'огрн ип', 'ogrn', 'ogrnip', 'регистрационный номер', 'государственный регистрационный'],
  find(reading) {
    return reading.groups.flatMap((group) => {
      const { start, end, digits, glued, gluedAfter } = group;
      if (glued || gluedAfter || !/^(?:[15]\d{12}|3\d{14})$/.test(digits)) return [];
      const near = around(reading, group);
      const own = claim(near, ['OGRN']);
      const valid = ogrn(digits);
      if (own !== undefined)
        return [
          { start, end, score: valid ? 0.99 : 0.75, evidence: valid ? ('checksum' as const) : ('context' as const), because: own.text },
        ];
      const alone = valid && /^3(?:0[4-9]|[12]\d)/.test(digits) && near[0] === undefined;
      return alone ? [{ start, end, score: 0.6, evidence: 'context' as const, because: 'ОГРНИП' }] : [];
    });
  },
  found: [
    ['ОГРНИП 304500116000157', '304500116000157'],
    ['ОГРН 1027700132195', '1027700132195'],
    ['огрнип: 320156934795861', '320156934795861'],
    ['ОГРН компании 1158273891445', '1158273891445'],
  ],
  ignored: ['ОГРН есть на сайте', 'штрихкод 4600039115999', 'IMEI 359077264314613', 'заказ 1027700132195'],
});
