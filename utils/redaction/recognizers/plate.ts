import { around, nearest, spokenOf } from '../reading';
import { defineRecognizer } from '../recognizer';

const car =
  /(?<![a-zà-ɏа-ӿ\d-])([АВЕКМНОРСТУХABEKMHOPCTYX])[ -]?(\d{3})[ -]?([АВЕКМНОРСТУХABEKMHOPCTYX]{2})[ -]?(\d{2,3})(?:[ -]?(?:rus|рус))?(?![a-zà-ɏа-ӿ\d])/giu;
const other =
  /(?<![a-zà-ɏа-ӿ\d-])(?:[авекмнорстухabekmhopctyx]{2} ?\d{3,4} ?\d{2,3}|\d{4} ?[авекмнорстухabekmhopctyx]{2} ?\d{2,3}|[авекмнорстухabekmhopctyx] ?\d{3} ?[авекмнорстухabekmhopctyx]{2})(?![a-zà-ɏа-ӿ\d])/gu;
/** «tag RXK 8064», «reg number KX19 ABC»: letters and figures right after the word. */
const foreign =
  /(?<![A-Za-zÀ-ӿḀ-ỿ\d])(?:[Pp]lates?(?:'s)?|[Tt]ag|[Ll]icen[cs]e plate|[Nn]umber plate|[Rr]eg|[Rr]egistration|reg\.? (?:no|number)|plate (?:no|number))\.?[ ]?(?:is|was|:|#)?[ ]?((?=[A-Z\d -]*\d)(?=[A-Z\d -]*[A-Z])[A-Z\d]{1,4}[ -]?[A-Z\d]{2,4})(?![A-Za-zÀ-ӿḀ-ỿ\d-])/gu;
/** «BD63 OKT» as British plates are since 2001, where a car is spoken of. */
const british = /(?<![A-Za-zÀ-ӿḀ-ỿ\d-])[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}(?![A-Za-zÀ-ӿḀ-ỿ\d-])/gu;
/** «8KRT214» of California, «191-KE-2280» of Ireland, where a car is spoken of. */
const american =
  /(?<![A-Za-zÀ-ӿḀ-ỿ\d-])(?:\d[A-Z]{3}\d{3}|\d{2,3}-(?:[CDGLSTW]|C[ENW]|DL|K[EKY]|L[DHKMS]|M[HNO]|OY|RN|SO|T[NS]|W[HWX])-\d{1,6})(?![A-Za-zÀ-ӿḀ-ỿ\d-])/gu;
/** “white Civic, BHX-2917”: figures behind letters right after a car and its colour or make. */
const besideCar =
  /(?:(?<![a-z])(?:white|black|silver|gr[ae]y|blue|red|green|beige|brown|gold|dark)(?: [a-z]{3,10})? (?:[a-z]{3,12}|model \d),?|(?<![a-z])(?:car|van|truck|vehicle|suv|sedan|pickup)(?: [a-z\d]{2,10})?,?) ?[(:—–-]?[ ]?$/;
const figured = /(?<![A-Za-z\d-])[A-Z]{2,3}[- ]\d{3,4}(?![A-Za-z\d-])/g;
const make =
  /(?<![a-z])(?:car|van|truck|vehicle|suv|sedan|pickup|driv(?:e|es|er|ing)|park(?:ed|ing)?|plates?|civic|corolla|camry|accord|focus|fiesta|golf|polo|fusion|altima|sentra|elantra|mustang|prius|honda|toyota|ford|chevy|nissan|hyundai|kia|mazda|subaru|jeep|dodge|tesla)(?![a-z])/;
const vehicle =
  /(?<![A-Za-zÀ-ӿḀ-ỿ])(?:plates?|cars?|van|vehicle|reg|registration|motorbike|taxi|cab|lorry|truck|park|parked|parking|permit)(?![A-Za-zÀ-ӿḀ-ỿ])/u;
/** Small letters with spaces are plates where a car or its driver is spoken of, and no words of a sentence: «с 100 на 150». */
const driving =
  /водител|машин|(?<!\p{L})авто|такси|парков|въезд|шлагбаум|(?<!\p{L})дтп|авари|за рул|штраф|каршеринг|эвакуат|газел|грузов|легков|бампер/u;
const words = /^(?:на|не|но|ко|от|то|ту|он|ну|мы|ты|во|со|та|те|км|см|мм|кв|кт|мв|ма|ат) /u;
const spacedLetters = /^[а-я] \d{3} ([а-я]{2} \d{2,3})$/u;

const region = /^(?:0[1-9]|[1-9]\d|1[0-9]\d|2\d\d|7\d\d|9\d\d|3\d\d)$/;

export default defineRecognizer({
  type: 'PLATE',
  cues: [
    'госномер*',
    'гос номер',
    'госзнак*',
    'гос знак',
    'номер автомобиля',
    'номер машины',
    'номер авто',
    'автомобил*',
    'машин*',
    'авто',
    'грз',
    'регистрационный знак',
    'номерной знак',
    'plate',
    'license plate',
    'number plate',
    'номера тс',
    'тс',
    'мотоцикл*',
    'прицеп*',
    'грузовик*',
    'такси',
  ],
  find(reading) {
    // Asked of the whole text once, not for each plate.
    let driven: boolean | undefined;
    const ofDriving = () => (driven ??= driving.test(reading.lower));
    const cars = [...reading.text.matchAll(car)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = nearest(around(reading, span), ['PLATE']);
      // Spaces and small letters also make «о 150 рб 24»: then the word must stand by.
      const named =
        /номер[а-я]{0,2}[ :]{1,2}$/u.test(reading.lower.slice(Math.max(0, span.start - 10), span.start)) &&
        spokenOf(reading, span.start, ['PLATE', 'VEHICLE_DOC']);
      const strict = !/[ -]/.test(match[0]) && match[0] === match[0].toUpperCase();
      if (
        !region.test(match[4] ?? '') ||
        (own === undefined &&
          !strict &&
          !named &&
          !(!words.test(spacedLetters.exec(match[0])?.[1] ?? 'на ') && ofDriving()) &&
          !/^\p{Lu}.*\p{Lu}/u.test(match[0]) &&
          !/^[A-Za-zÀ-ӿḀ-ỿ]\d{3}[A-Za-zÀ-ӿḀ-ỿ]{2} ?\d{2,3}$/u.test(match[0]))
      )
        return [];
      return [{ ...span, score: own === undefined ? 0.8 : 0.95, evidence: 'context' as const, because: own?.text ?? 'А000АА 00' }];
    });
    const rest = [...reading.lower.matchAll(other)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const own = nearest(around(reading, span), ['PLATE'], 4);
      return own === undefined ? [] : [{ ...span, score: 0.8, evidence: 'context' as const, because: own.text }];
    });
    const abroad = [...reading.text.matchAll(foreign)].flatMap((match) => {
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      return [{ start, end: start + (match[1]?.length ?? 0), score: 0.8, evidence: 'context' as const, because: 'plate' }];
    });
    const known = new Set(abroad.map(({ start }) => start));
    const uk = [british, american]
      .flatMap((pattern) => [...reading.text.matchAll(pattern)])
      .flatMap((match) => {
        const [start, end] = [match.index, match.index + match[0].length];
        return !known.has(start) && vehicle.test(reading.lower.slice(Math.max(0, start - 60), end + 40))
          ? [{ start, end, score: 0.8, evidence: 'context' as const, because: 'AA00 AAA' }]
          : [];
      });
    for (const { index: start, 0: value } of reading.text.matchAll(figured)) {
      if (known.has(start) || !besideCar.test(reading.lower.slice(Math.max(0, start - 44), start))) continue;
      if (make.test(reading.lower.slice(Math.max(0, start - 60), start)))
        uk.push({ start, end: start + value.length, score: 0.75, evidence: 'context', because: 'car' });
    }
    return [...cars, ...abroad, ...uk, ...rest.filter(({ start, end }) => !cars.some((one) => start < one.end && one.start < end))];
  },
  found: [
    ['госномер А123ВС77', 'А123ВС77'],
    ['Car: white Civic, BHX-2917. Starts on Monday', 'BHX-2917'],
    ['Водитель Бахром на сером Солярисе е 702 ке 750 приехал', 'е 702 ке 750'],
    ['the parking permit shows my old car. New one is 8KRT214, California', '8KRT214'],
    ["Car park machine. Plate's 191-KE-2280", '191-KE-2280'],
    ['Номер автомобиля Х 335 АА 50', 'Х 335 АА 50'],
    ['Toyota Camry, tag RXK 8064. Wanna refund', 'RXK 8064'],
    ["My plate's BD63 OKT, please correct the permit", 'BD63 OKT'],
    ['It even has my car, SN70 KXR. It', 'SN70 KXR'],
    ['I park my Golf (KX19 ABC) on the street', 'KX19 ABC'],
    ['SN70KXR was parked outside', 'SN70KXR'],
    ['taxi for us, plate LK19 VDB, driver', 'LK19 VDB'],
    ['Мой Солярис в093ос 750, второй участник', 'в093ос 750'],
    ['машина н116мс197', 'н116мс197'],
    ['заезжает K714AO 178', 'K714AO 178'],
    ['госномер А123ВС', 'А123ВС'],
    ['мотоцикл 1234АВ77 стоит во дворе', '1234АВ77'],
  ],
  ignored: [
    'модель А123ВСГ77',
    'артикул Т100',
    'о 150 рб 24 раза',
    'Водитель просил с 100 на 150 и в 500 км 77',
    'part 8KRT214',
    'SKU-677449',
    'Postcode? CF24 1QR',
    'voucher BD63 OKT',
  ],
});
