import { aboutPeople } from '../hints';
import { defineRecognizer } from '../recognizer';

const stems =
  /^(?:гей$|геем$|лесбиянк|бисексуал|трансгендер|гомосексуал|импотенци|венерическ|gay$|lesbian$|bisexual$|transgender$|impotence$)/;

/** Art. 10 of 152-ФЗ, intimate life: a hint. */
export default defineRecognizer({
  type: 'INTIMATE',
  hint: true,
  find: (reading) => aboutPeople(reading, stems),
  found: [
    ['Он гей, и что?', 'гей'],
    ['я бисексуал', 'бисексуал'],
    ['у мужа импотенция', 'импотенция'],
    ['She is transgender', 'transgender'],
  ],
  ignored: ['Гейзерная кофеварка', 'гейм-пад не работает', 'фильм про лесбиянок', 'gayety'],
});
