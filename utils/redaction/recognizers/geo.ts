import { around, nearest } from '../reading';
import { defineRecognizer } from '../recognizer';

const north = '°? ?(?:[сю]\\. ?ш\\.?|[NСнсSю](?![A-Za-zÀ-ӿḀ-ỿ]))?';
const east = '°?(?: ?(?:[вз]\\. ?д\\.?|[EВWЗев](?![A-Za-zÀ-ӿḀ-ỿ])))?(?!\\d)';
const latitude = '(?<![\\d.,-])-?(?:[1-8]?\\d|90)';
const longitude = '-?(?:1[0-7]\\d|180|\\d{1,2})';
const pair = new RegExp(`${latitude}[.]\\d{4,15}${north}[,;/ ]{1,2} ?${longitude}[.]\\d{4,15}${east}`, 'gu');
const loose = new RegExp(`${latitude}[.,]\\d{2,15}${north}[,;/ ]{1,2} ?${longitude}[.,]\\d{2,15}${east}`, 'gu');
const degrees =
  /(?<!\d)\d{1,2}° ?\d{1,2}['’′] ?(?:\d{1,2}(?:[.,]\d+)?["”″'’]{0,2})? ?[NSСЮ]?[,; ]{0,3}\d{1,3}° ?\d{1,2}['’′] ?(?:\d{1,2}(?:[.,]\d+)?["”″'’]{0,2})? ?[EWВЗ]?/gu;

export default defineRecognizer({
  type: 'GEO',
  cues: [
    'координат*',
    'геолокаци*',
    'геоточк*',
    'геопозици*',
    'широта',
    'долгота',
    'gps',
    'coordinates',
    'location',
    'lat',
    'lon',
    'latitude',
    'longitude',
    'точка',
    'точк*',
    'глонасс',
    'геометк*',
  ],
  find(reading) {
    const sure = [...reading.text.matchAll(pair), ...reading.text.matchAll(degrees)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      score: 0.9,
      evidence: 'context' as const,
      because: 'lat, lon',
    }));
    const named = [...reading.text.matchAll(loose)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = nearest(around(reading, span), ['GEO'], 5);
      return own === undefined || sure.some(({ start, end }) => start < span.end && span.start < end)
        ? []
        : [{ ...span, score: 0.9, evidence: 'context' as const, because: own.text }];
    });
    return [...sure, ...named];
  },
  found: [
    ['Точка 59.9386° с.ш., 30.3141° в.д., встретимся там', '59.9386° с.ш., 30.3141° в.д.'],
    ['Координаты точки: 56.70234, 67.7503.', '56.70234, 67.7503'],
    ['стою тут 55.755826 37.617300', '55.755826 37.617300'],
    ['координаты 55,75, 37,61', '55,75, 37,61'],
    ['lat/lon 59.93, 30.33', '59.93, 30.33'],
  ],
  ignored: ['версия 2.27.134', 'цены 55.75, 37.61 руб', 'с 10.00 до 14.00', 'вес 1.250, 2.500 кг'],
});
