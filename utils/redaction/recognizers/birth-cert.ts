import { defineRecognizer } from '../recognizer';

const number = /(?<![a-zà-ɏа-ӿ\d])[IVXІХУ1]{1,5} ?- ?[А-ЯЁA-Z]{2}[ \t]{0,2}(?:№|N|#)?[ \t]{0,2}\d{6}(?!\d)/giu;

export default defineRecognizer({
  type: 'BIRTH_CERT',
  cues: [
    'свидетельство о рождении',
    'свидетельства о рождении',
    'свидетельстве о рождении',
    'св-во о рождении',
    'birth certificate',
    'метрик*',
  ],
  find(reading) {
    return [...reading.text.matchAll(number)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      score: 0.9,
      evidence: 'context' as const,
      because: 'I-АА № 000000',
    }));
  },
  found: [
    ['Свидетельство о рождении II-МЮ № 123456', 'II-МЮ № 123456'],
    ['свидетельство IV-АГ №751579', 'IV-АГ №751579'],
    ['св-во о рождении i-ик 845053 ребёнка', 'i-ик 845053'],
    ['III - ЕР № 874682', 'III - ЕР № 874682'],
  ],
  ignored: ['Глава II-я, 123456', 'Заказ IV-751579', 'модель V-10 123456', 'XX век 123456'],
});
