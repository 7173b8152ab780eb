import { around, claim, cuesBetween, valueAfter } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';

const value =
  /^(?:(?:№|N|No\.?|no\.?|#|[Нн]омер|number|num)[ \t:.]*)?((?:[A-ZА-ЯЁ]{1,6}[-/ ]?|[a-zа-яё]{1,5}[-/])?\d[\dA-ZА-ЯЁ]*(?:[-/.][\dA-ZА-ЯЁa-zа-яё]{1,12}){0,4})/u;
const joint =
  /^[ \t]*(?:[.:=—-][ \t]*)?(?:(?:займа|подряда|оферты|услуг[a-zà-ɏа-ӿ]*|обслуживани[a-zà-ɏа-ӿ]*|поставки|аренды|страховани[a-zà-ɏа-ӿ]*|кредита|вклада|купли-продажи|на обслуживание|связи|абонента|клиента|телефона|интернета|карты)[ \t]*){0,2}(?:is|:|—|-)?[ \t]*/iu;
/** «his account at your end is PN-4418-0092», «which contract is this about?⏎Customer: MB-2291-0574»: told after talk or in answer; “the customer number on the letter, BB/20418/77, isn't”. */
const told =
  /^(?:(?: [A-Za-z'а-яё]+){1,6} (?:is|was|это|такой|—)[ :]| (?:on|in|from|at|above|на|в|из|от) [^.,!?\n\d]{3,30}, |[^.!?\n\d]{0,44}\?[»")]?\s{0,2}(?:(?:\[[^\]\n]{1,12}\] ?)?[A-ZА-ЯЁ][A-Za-zА-Яа-яё]{0,12}[:.]|[—–-])?\s?(?:(?:ну|да|вот|сейчас|это|так|it's|so|yes|well)[ ,.…]{1,4}){0,3})((?:[A-ZА-ЯЁ]{1,4}[-/]?)?\d[\dA-ZА-ЯЁ]*(?:[-/ ][\dA-ZА-ЯЁ]{1,8}){0,4})(?![A-Za-zА-Яа-яё\d]|[.,:]\d)/u;
/** «8500 4471 9023», «СХ 4410 229871»: a number in groups. */
const grouped = /^(?:\d{3,6}(?: \d{3,6}){1,3}|[A-ZА-ЯЁ]{2,3} ?\d{3,4}[ -]\d{4,7})(?![\dA-Za-zÀ-ӿ]|[.,:/-]\d| ?(?:руб|₽|\$|€|£|шт|кг|км))/u;
const date = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$|^(?:19|20)\d\d$/;

/** «Member GX-0048812»: whose number it is, and one with letters. */
const member =
  /(?<![\p{L}])(?:[Mm]ember|[Cc]ustomer|[Cc]lient|[Ss]ubscriber|[Pp]olicyholder)(?: (?:ID|id|no\.?|number))?[ :]{1,2}([A-Z]{1,4}-?\d{5,12})(?![\p{L}\d])/gu;

export default defineRecognizer({
  type: 'CONTRACT',
  cues: [
    'договор',
    'договора',
    'договору',
    'договоре',
    'договором',
    'дог',
    'контракт',
    'контракта',
    'контракту',
    'контракте',
    'лицевой счет',
    'лицевого счета',
    'лицевому счету',
    'лицевом счете',
    'лицевой',
    'лицевого',
    'лицевому',
    'л/с',
    'л/сч',
    'л/счет',
    'лиц сч',
    'лиц счет',
    'лицевой сч',
    'л с',
    'лс',
    'абонентский номер',
    'абонентский договор',
    'номер абонента',
    'абонент',
    'contract',
    'contract number',
    'contract no',
    'account number',
    'account no',
    'customer number',
    'customer id',
    'client id',
    'agreement',
    'agreement number',
    'код плательщика',
    'номер плательщика',
    'код абонента',
    'payer code',
    'номер клиента',
    'клиентский номер',
    'полис осаго',
    'осаго',
    'каско',
    'policy number',
    'policy',
    'member id',
    'membership number',
    'membership',
    'member number',
    'member no',
    'account',
    'acct',
    'id клиента',
    'кредитный договор',
    'кредитного договора',
    'account id',
  ],
  find(reading) {
    const members = [...reading.text.matchAll(member)].map(({ index, 0: whole, 1: own = '' }): Candidate => {
      return { start: index + whole.length - own.length, end: index + whole.length, score: 0.8, evidence: 'context', because: 'member' };
    });
    return members.concat(
      reading.cues.flatMap((cue): readonly Candidate[] => {
        if (cue.kind !== 'CONTRACT') return [];
        const gap = joint.exec(reading.text.slice(cue.end, cue.end + 60))?.[0].length ?? 0;
        const direct = value.exec(reading.text.slice(cue.end + gap, cue.end + gap + 60));
        const far = direct !== null ? undefined : told.exec(reading.text.slice(cue.end, cue.end + 90));
        const place =
          far != null
            ? cue.end + far[0].length - (far[1]?.length ?? 0)
            : direct !== null
              ? cue.end + gap + direct[0].length - (direct[1]?.length ?? 0)
              : valueAfter(reading, cue, value)?.start;
        if (place === undefined) return [];
        const wide = grouped.exec(reading.text.slice(place, place + 40))?.[0];
        const text = (
          wide ??
          direct?.[1] ??
          far?.[1] ??
          reading.text.slice(place, place + 40).match(/^[A-Za-zÀ-ӿḀ-ỿ\d/-]+/u)?.[0] ??
          ''
        ).replace(/[./-]+$/, '');
        const digits = text.replace(/\D/g, '');
        if (
          digits.length < 4 ||
          digits.length > 19 ||
          date.test(text) ||
          /^[A-Za-zÀ-ӿḀ-ỿ]{7,}/u.test(text) ||
          !/^[A-Za-zÀ-ӿḀ-ỿ\d]/u.test(text)
        )
          return [];
        const span = { start: place, end: place + text.length };
        // «closure of my account. SSN 412-68-7093»: the label of another number and that number.
        if (/^\p{L}+[ ]/u.test(text) && cuesBetween(reading, place, span.end).some(({ kind }) => kind !== 'CONTRACT')) return [];
        // A bank account, a card or a phone after «account» is theirs, not a contract.
        if (digits.length === 20 || (/^(?:account|acct)$/iu.test(cue.text) && digits.length < 6)) return [];
        const near = around(reading, span);
        const own = claim(near, ['CONTRACT', 'BANK_ACCOUNT', 'OMS'], 6);
        return own === undefined && far == null ? [] : [{ ...span, score: 0.85, evidence: 'context' as const, because: cue.text }];
      }),
    );
  },
  found: [
    ['Договор № 93832436 от 24 июля', '93832436'],
    ['Номер лицевого счёта ДГ-561125/24.', 'ДГ-561125/24'],
    ['Account number 49644601', '49644601'],
    ['по договору 1378365790 долга нет', '1378365790'],
    ['л/с 8505615974', '8505615974'],
    ['contract no. AB-12345/6', 'AB-12345/6'],
    ["the customer number on the letter, BB/20418/77, isn't the one on the app", 'BB/20418/77'],
  ],
  ignored: [
    'Договор от 15.06.2023',
    'договор подписан 2024',
    'заказ 1378365790',
    'счёт 40817810099910004312',
    'договорились на 1500',
    'I request closure of my account. SSN 412-68-7093',
  ],
});
