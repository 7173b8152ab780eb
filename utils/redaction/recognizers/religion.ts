import { aboutPeople } from '../hints';
import { defineRecognizer } from '../recognizer';

const stems =
  /^(?:мусульман(?:ин|ка|ином|кой|ина|ки)|православн(?:ый|ая)$|католи(?:к|чка)|иуде(?:й|йка)|буддист|атеист|протестант|баптист|иегов|верующ(?:ий|ая)|крещен(?:ый|ая)|muslim$|christian$|catholic$|jewish$|buddhist$|atheist$|hindu$)/;

/** Art. 10 of 152-ФЗ, religious beliefs: a hint. */
export default defineRecognizer({
  type: 'RELIGION',
  hint: true,
  find: (reading) => aboutPeople(reading, stems),
  found: [
    ['Я мусульманин, свинину не ем', 'мусульманин'],
    ['Моя мать православная, пост соблюдает', 'православная'],
    ['He is Catholic', 'Catholic'],
    ['я верующий человек', 'верующий'],
  ],
  ignored: [
    'Православный календарь пришёл мятым',
    'Католический собор закрыт',
    'Christian Louboutin shoes',
    'Мусульманские платки в наличии',
  ],
});
