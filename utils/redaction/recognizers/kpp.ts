import { around, claim } from '../reading';
import { defineRecognizer } from '../recognizer';

const shape = /(?<![A-Za-zÀ-ӿḀ-ỿ\d])\d{4}[\dA-Z]{2}\d{3}(?![A-Za-zÀ-ӿḀ-ỿ\d])/gu;

export default defineRecognizer({
  type: 'KPP',
  cues: ['кпп', 'kpp'],
  find(reading) {
    return [...reading.text.matchAll(shape)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      // «ИНН 2536184473/253601001»
      const stroked = /инн[ :№]{1,3}\d{10} ?[/\\] ?$/u.test(reading.lower.slice(Math.max(0, span.start - 20), span.start));
      const own = stroked ? { text: 'ИНН/' } : claim(around(reading, span), ['KPP'], 4);
      return own === undefined ? [] : [{ ...span, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
  },
  found: [
    ['КПП 773601001', '773601001'],
    ['ИНН 7707083893, КПП 7736AB001', '7736AB001'],
    ['кпп: 540243001', '540243001'],
    ['ООО «Гавань», ИНН 2536184473/253601001, просит', '253601001'],
    ['КПП организации 041101408', '041101408'],
  ],
  ignored: ['коробка КПП 5 ступеней', 'Заказ 773601001', 'БИК 044525225', 'КПП 12345'],
});
