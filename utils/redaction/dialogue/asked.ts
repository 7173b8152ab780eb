import type { Evidence } from '../finding';
import { inn, snils } from '../checks/checksums';
import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';
import { isMade } from '../secrets/made';
import { type Turn, turns } from './turns';

type Found = Candidate & { readonly type: string };

interface Kind {
  readonly type: string;
  readonly asked: RegExp;
  /** What an answer looks like; its digits alone are given where it has nothing else. */
  readonly fits: (value: string, digits: string) => boolean;
}

const figures =
  (least: number, longest = least) =>
  (_: string, digits: string) =>
    digits.length >= least && digits.length <= longest;

/** What is asked for in a talk, the surest words first, and what its answer looks like. */
const kinds: readonly Kind[] = [
  {
    type: 'CVV',
    asked:
      /cv[vc]|обратн|оборот|сзади|полоск|последние три|три цифр|тр[её]хзначн|security (?:code|number)|on the back|last (?:bit|three)|three digits/,
    fits: (value) => /^\d{3,4}$/.test(value),
  },
  { type: 'PIN', asked: /(?<!\p{L})(?:пин(?!г)|pin(?!\p{L}))/u, fits: (value) => /^\d{4,6}$/.test(value) },
  { type: 'SNILS', asked: /снилс|страхово/, fits: (_, digits) => digits.length === 11 && snils(digits) },
  {
    type: 'INN',
    asked: /(?<!\p{L})инн(?!\p{L})|налогов|tax id/u,
    fits: (_, digits) => (digits.length === 12 || digits.length === 10) && inn(digits),
  },
  {
    type: 'FOREIGN_PASSPORT',
    asked: /загран|passport|travel document/,
    fits: (value, digits) => digits.length === 9 || /^[A-Z]{1,2}\d{6,8}$/.test(value),
  },
  { type: 'SSN', asked: /(?<!\p{L})(?:social|ssn)(?! media)/u, fits: figures(9) },
  {
    type: 'DRIVER_LICENSE',
    asked: /водительск|(?<!\p{L})права(?!\p{L})|licen[cs]e/u,
    fits: (value, digits) => digits.length === 10 || /^(?=\D*\d)[A-Z\d -]{7,18}$/.test(value),
  },
  { type: 'PASSPORT', asked: /паспорт|документ/, fits: figures(10) },
  {
    type: 'PHONE',
    asked: /телефон|ваш номер|номер и |назовите номер|на какой номер|контактн|phone|mobile|call you|reach you|best number|contact number/,
    fits: (_, digits) => /^(?:[78]?9\d{9}|0[1-37]\d{8,9}|1?[2-9]\d{2}[2-9]\d{6})$/.test(digits),
  },
  { type: 'BANK_ACCOUNT', asked: /сч[её]т(?!ч)|account number|the account\?|^account/, fits: figures(8, 20) },
  {
    type: 'OTP',
    asked:
      /(?<!про|дресс|\p{L}-)код(?!ов)|смс|sms|сообщени|пуш|(?:шесть|четыре|пять|эти|какие) цифр|code|the text|text (?:say|message)|digits|message say/u,
    fits: (value, digits) => digits.length < 9 && /^\d{4,8}$|^\d{2,4}(?:[ -]\d{2,4}){1,2}$/.test(value),
  },
  {
    type: 'PASSWORD',
    asked: /парол|вводите|набираете|password|passcode|typing|type in|you enter/,
    fits: (value) => isMade(value, false, true) || /^[a-z]{5,24}$/.test(value),
  },
  {
    type: 'PASSWORD',
    asked: /кодов|секретн|контрольн|какое слово|слово, котор|memorable|security word|code ?word|maiden name|девичь/,
    fits: (value) => /^\p{L}{4,24}$/u.test(value) || isMade(value, false, true),
  },
];

/** What makes a turn a question or a request, whoever puts it. */
const asks =
  /\?|назовите|продикту|подскажите|укажите|введите|пришлите|напишите|скажите|дайте|сообщите|пожалуйста|нужн|give|read (?:it|me|out)|tell|type|enter|provide|confirm|please|could you|need/u;
/** Whose number is nobody's: «— Номер заказа? — 451012». */
const another =
  /заказ|трек|артикул|чек|заявк|обращени|сумм|order|tracking|receipt|invoice|ticket|booking|ref(?:erence)?|error|ошибк|модел|model|zip|postcode|индекс|домофон/u;
const day = /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
const polite =
  /^(?:спасибо|здравствуйте|привет|хорошо|нет|забыла?|помню|знаю|никакой|обычный|thanks|thank|hello|hi|forgot|none|nothing|sorry|what|which|okay|sure)$/i;
const back = 5;
const term = /^(?:0?[1-9]|1[0-2])[ /.-](?:20)?[2-4]\d$/;
const entering = /вход|войти|пуска|логин|парол|зайти|доступ|вводите|lock(?:ed)? out|log ?in|sign ?in|password|get in/u;

/** Series of a passport's blank: region and the year it was printed in, or near it. */
const series = /^\d{2} ?(?:9[7-9]|[0-3]\d)$/;
const ofPassport = /сери[яиюе]|паспорт|документ|passport/u;

/** What the answers of a talk are: a turn that is nothing but a value is what the turn before asked for. */
export function answered({ text, lower }: Reading): readonly Found[] {
  if (!/\n|["”»?] ["“«—–]/u.test(text) || !/\d|парол|слов|password|word/u.test(lower)) return [];
  const all = turns(text, lower);
  const found: Found[] = [];
  const put = ({ bare }: Turn, type: string, because: string, evidence: Evidence = 'prefix') => {
    if (bare !== undefined) found.push({ ...bare, type, score: 0.85, evidence, because });
  };
  const valueOf = (turn: Turn | undefined) => (turn?.bare === undefined ? '' : text.slice(turn.bare.start, turn.bare.end));
  const near = (at: number, ahead: number, pattern: RegExp) =>
    all.slice(Math.max(0, at - back), at + ahead + 1).some(({ said }) => pattern.test(said));
  for (const [at, turn] of all.entries()) {
    if (turn.bare === undefined) continue;
    const value = valueOf(turn);
    const digits = /^[\d .№/-]+$/.test(value) ? value.replaceAll(/\D/g, '') : '';
    const question = all.slice(Math.max(0, at - back), at).findLast(({ bare, said }) => bare === undefined && asks.test(said));
    const open = question !== undefined && !another.test(question.said) ? question.said : '';
    const kind = open === '' || day.test(value) ? undefined : kinds.find(({ asked, fits }) => asked.test(open) && fits(value, digits));
    // A word alone is an answer in a talk, not at the end of a letter.
    if (kind?.type === 'PASSWORD' && !/\d/.test(value) && (!turn.spoken || polite.test(value))) continue;
    if (kind !== undefined) put(turn, kind.type, kind.asked.exec(open)?.[0] ?? '');
    const following = all.slice(at + 1, at + back);
    // «Серия? — 4510 — Номер? — 123456», or the two in lines of their own.
    if (series.test(value) && near(at, 3, ofPassport) && !near(at, 3, another)) {
      const number = following.find((one) => one.bare !== undefined);
      if (/^\d{3} ?\d{3}$/.test(valueOf(number)) && number !== undefined) {
        // Of two lines with nothing but a mark of quoting between them the paper is one.
        if (!/[\p{L}\d]/u.test(text.slice(turn.bare.end, number.bare?.start))) continue;
        put(turn, 'PASSPORT', 'серия');
        put(number, 'PASSPORT', 'номер');
      }
    }
    // The number of a card, its term and its code, one after another.
    if (/^\d{13,19}$/.test(digits)) {
      const [next, last] = following.filter((one) => one.bare !== undefined);
      if (term.test(valueOf(next)) && next !== undefined) {
        put(next, 'CARD_EXP', 'CARD');
        if (/^\d{3,4}$/.test(valueOf(last)) && last !== undefined) put(last, 'CVV', 'CARD');
      } else if (/^\d{3}$/.test(valueOf(next)) && next !== undefined) put(next, 'CVV', 'CARD');
    }
    // A login and a password in lines of their own.
    const [next] = following;
    if (
      /^[a-z][\w.@-]{2,40}$/i.test(value) &&
      next?.bare !== undefined &&
      isMade(valueOf(next), false) &&
      near(at, 2, entering) &&
      !near(at, 1, another)
    ) {
      if (!value.includes('@')) put(turn, 'LOGIN', 'login / …');
      put(next, 'PASSWORD', 'login / …');
    }
  }
  return found;
}
