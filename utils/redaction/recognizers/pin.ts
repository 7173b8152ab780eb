import { around, claim, nearest, spokenOf } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';
import { opensThing } from '../secrets/physical';

/** «her banking app opens with 2107»: the number right after, and no thing is counted by it. */
const opens = /^(?:open|unlock|disarm|открыва|разблок|вхо|захо)/iu;
const ends = /^(?:[.,;:)!?\n]|$| [(—-]| (?:and|but|so|и|а|но)(?![A-Za-zÀ-ӿḀ-ỿ]))/u;

/** «The PIN for my card, which I wrote on the form, is 7306»: what is said of it stands between. */
const saidBetween =
  /(?<![\p{L}-])(?:pin|pin code|pin number|passcode|пин|пин-?код)(?![\p{L}-])[^,.!?\n]{0,40}, (?:which|that|who|котор|что)[^,.!?\n]{0,80}, (?:is|was|это|вот|—|–) $/u;

/** «Meter cupboard code 4471», «код от шлагбаума 7719»: of what is opened by figures. */
const ofPlace =
  /(?<![\p{L}-])(?:(?:cupboard|garage|shed|cabinet|entrance|entry|barrier|bin store) code(?: is| was)?|код (?:от )?(?:шкафа|подъезда|шлагбаума|гаража))[ :,—–-]{1,3}$/u;

export default defineRecognizer({
  type: 'PIN',
  cues: [
    'пин',
    'пина',
    'пину',
    'пином',
    'пинкод*',
    'пин-код*',
    'пин код',
    'пин кода',
    'пин коду',
    'пин-кодом',
    'pin',
    'p.i.n',
    'п.и.н',
    'puk',
    'пук-код*',
    'kod pin',
    'pin kod',
    'pin-code',
    'pincode',
    'pin code',
    'pin number',
    'six figure passcode',
    'six digit passcode',
    'four digit passcode',
    'phone passcode',
    'lock screen',
    'lock code',
    'locker code',
    'locker combination',
    'padlock code',
    'padlock combination',
    'кодовый замок',
    'кодового замка',
    'кодовом замке',
    'pin-код',
    'пин-код карты',
    'код от домофона',
    'код домофона',
    'код от сейфа',
    'код замка',
    'код калитки',
    'код от двери',
    'код двери',
    'код сейфа',
    'код ячейки',
    'код от ячейки',
    'код сигнализации',
    'код от сигнализации',
    'код от гаража',
    'код от ворот',
    'код от замка',
    'код от чемодана',
    'код ключницы',
    'key safe',
    'keysafe',
    'lockbox',
    'lock box',
    'keypad',
    'door code',
    'gate code',
    'alarm code',
    'safe code',
    'код блокировки',
    'код разблокировки',
    'unlock code',
    'кодовое число',
    'opens with',
    'unlocks with',
    'unlock it with',
    'unlocked with',
    'disarmed with',
    'вхожу по цифрам',
    'вход по цифрам',
    'захожу по цифрам',
    'открывается на',
    'открывается по',
    'открывается кодом',
    'открывается цифрами',
    'разблокируется',
    'разблокируется кодом',
    'разблокируется цифрами',
    'разблокируется по',
  ],
  find(reading) {
    const said = reading.spelled.flatMap(({ start, end, digits }) => {
      const own = /^\d{4,6}$/.test(digits) ? claim(around(reading, { start, end }), ['PIN'], 5) : undefined;
      return own === undefined ? [] : [{ start, end, score: 0.85, evidence: 'context' as const, because: own.text }];
    });
    const typed = reading.groups.flatMap((group) => {
      const { start, end, digits, glued, gluedAfter } = group;
      if (glued || gluedAfter || digits.length < 4 || digits.length > 8) return [];
      if (/^[./,:-]\d/.test(reading.text.slice(end, end + 2)) || /\d[./,:]$/.test(reading.text.slice(Math.max(0, start - 2), start)))
        return [];
      if (opensThing(reading, group) || ofPlace.test(reading.lower.slice(Math.max(0, start - 40), start)))
        return [{ start, end, score: 0.85, evidence: 'context' as const, because: 'code' }];
      // «a family pin, mum set it in like 2021»: a year.
      if (
        /^20[0-2]\d$/.test(digits) &&
        /(?:^|[ ,(])(?:in|since|в|с|from)(?: (?:like|about|around))? $/u.test(reading.lower.slice(Math.max(0, start - 14), start))
      )
        return [];
      const near = around(reading, group);
      // What comes after a number speaks less for it than the word it answers: «какой пин? ну 1947, год рождения деда».
      const before = near.filter((cue) => cue.before);
      if (saidBetween.test(reading.lower.slice(Math.max(0, start - 140), start)))
        return [{ start, end, score: 0.85, evidence: 'context' as const, because: 'PIN' }];
      const governs = claim(near, ['PIN', 'CARD'], 6) ?? claim(before, ['PIN', 'CARD'], 6);
      // «Key safe by the side gate, code 4093»: the bare word right before it repeats what was said.
      const repeated = /(?:code|код)[ ]?(?:is|—|-|:)?[ ]?$/u.test(reading.lower.slice(Math.max(0, start - 10), start))
        ? nearest(near, ['PIN'], 8)
        : undefined;
      if (repeated?.before === true && !/домофон|калитк/iu.test(repeated.text))
        return [{ start, end, score: 0.85, evidence: 'context' as const, because: repeated.text }];
      // «it wants a six figure passcode … I tried 140952»: typed in where a PIN is spoken of.
      const tried =
        /(?:tried|typed|entered|пробовал[A-Za-zÀ-ӿḀ-ỿ]*|вводил[A-Za-zÀ-ӿḀ-ỿ]*|вв[её]л[A-Za-zÀ-ӿḀ-ỿ]*|набирал[A-Za-zÀ-ӿḀ-ỿ]*|называл[A-Za-zÀ-ӿḀ-ỿ]*[^.!?]{0,40})[ ,:]*$/u.test(
          reading.lower.slice(Math.max(0, start - 60), start),
        );
      if (
        tried &&
        near.every(({ kind }) => kind === 'PIN' || kind === 'PASSWORD' || kind === 'SERIES') &&
        spokenOf(reading, start, ['PIN'])
      )
        return [{ start, end, score: 0.75, evidence: 'context' as const, because: 'PIN' }];
      const own = governs === undefined ? undefined : nearest(near, ['PIN'], 6);
      if (
        own !== undefined &&
        opens.test(own.text) &&
        (!own.before || own.distance > 1 || /^20\d\d$/.test(digits) || !ends.test(reading.text.slice(end, end + 8)))
      )
        return [];
      return own === undefined || /домофон|калитк/iu.test(own.text)
        ? []
        : [{ start, end, score: 0.95, evidence: 'context' as const, because: own.text }];
    });
    // «код постановки 48#16»: a panel's, with its signs.
    const panel = [
      ...reading.lower.matchAll(/код (?:постановки|снятия|охраны|сигнализации|с охраны)[ :—-]{1,3}(\d[\d#*]{3,7})(?![\d])/gu),
    ].map(({ index, 0: whole, 1: value = '' }): Candidate => ({
      start: index + whole.length - value.length,
      end: index + whole.length,
      score: 0.85,
      evidence: 'context',
      because: 'код',
    }));
    return [...typed, ...said, ...panel];
  },
  found: [
    ['какой пин? ну 1947, год рождения деда', '1947'],
    ['PIN for the debit card is 3382, please reset it', '3382'],
    ['пин ноль четыре семь один, банкомат не берёт', 'ноль четыре семь один'],
    ['Пин-код карты 3746.', '3746'],
    ['Key safe by the side gate, code 4093. Prefers the landline', '4093'],
    ['her banking app opens with 2107 (I guessed)', '2107'],
    ['the tablet unlocks with 448120, do not tell him', '448120'],
    ['The alarm panel is disarmed with 4417, tell', '4417'],
    ['Телефон мамы открывается на 1950, простой', '1950'],
    ['The lock code is 7719', '7719'],
    ['кодовый замок на калитке 3581, заходите', '3581'],
    ['Сейф открывается цифрами 7719.', '7719'],
    ['телефон разблокируется кодом 0451, заряжен', '0451'],
    ['the room safe is locked. He gave his code as 5519 and', '5519'],
    ['She remembers the passcode as 190572 but not', '190572'],
    ['The PIN for my debit card, which I wrote down as asked, is 7306. Was', '7306'],
    ['пин-код от карты, которую я потеряла, — 5518, смените', '5518'],
    ['My PIN is 9905', '9905'],
    ['Spare key at No 27. Meter cupboard code 4471. Engineer on Thursday', '4471'],
    ['код от шлагбаума 7719, заезжайте', '7719'],
    ['пин: 0432', '0432'],
    ['Пинкод сменила на 8802', '8802'],
    ['пинкод от карты 5644', '5644'],
  ],
  ignored: [
    'Пин-код не приходит',
    'I lost the PIN to my card, my order, as you know, is 7306',
    'заказ 3746',
    'pin 12 на разъёме',
    'the hall opens with 2107 guests',
    'магазин открывается в 2026',
    'PIN-код сменил в 2024-05 году, сумма 5000',
  ],
});
