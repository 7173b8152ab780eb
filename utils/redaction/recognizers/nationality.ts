import { defineRecognizer } from '../recognizer';

const said = /(?<!\p{L})(?:(?:по )?национальност(?:ь|и|ью)[ \t]*[:—-]?[ \t]*(?!не )|по происхождению )(\p{L}{4,20})/giu;
const people =
  /(?<!\p{L})(?:я|муж|жена|он|она|сын|отец|мать|мама|папа|сам|сама)[ \t]+(?:по крови[ \t]+|сам[а]?[ \t]+|—[ \t]+|- )?((?:русск|татар|армян|азербайджан|узбе|таджи|киргиз|казах|грузин|чечен|ингуш|осетин|дагестан|лезгин|аварец|аварк|кумык|башкир|чуваш|мордв|еврей|украин|белорус|цыган|молдаван|бурят|якут|калмы|евре|кабардин|черкес|адыге)(?:ин|ка|инка|к|ец|ая|ий|янин|янка)?)(?!\p{L})/giu;

/** Art. 10 of 152-ФЗ, race and nationality: a hint. */
export default defineRecognizer({
  type: 'NATIONALITY',
  hint: true,
  find: ({ text }) =>
    [said, people].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const value = match[1] ?? '';
        const start = match.index + match[0].length - value.length;
        return { start, end: start + value.length, score: 0.6, evidence: 'context' as const, because: match[0].slice(0, 14).trim() };
      }),
    ),
  found: [
    ['По национальности татарин, живу в Казани', 'татарин'],
    ['национальность: русская', 'русская'],
    ['я армянин, а вы?', 'армянин'],
    ['Она сама чеченка', 'чеченка'],
  ],
  ignored: ['Русский язык в настройках', 'Национальность не указана в анкете', 'Армянский коньяк не доставляется', 'Татарстан, Казань'],
});
