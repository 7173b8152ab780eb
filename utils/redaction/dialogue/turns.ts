import type { Span } from '../../text';

/** What is said at one go in a talk: a line of a chat, a remark after a dash, words in quotation marks. */
export interface Turn extends Span {
  /** In lower case, ё as е, without who says it and when. */
  readonly said: string;
  /** Whether it is marked as said by somebody: a dash, a time, quotation marks, who speaks. */
  readonly spoken: boolean;
  /** The value, where the turn is nothing else: «вот, 4510» is 4510. */
  readonly bare: Span | undefined;
}

/** Where one turn ends and the next begins; the dash of «— Серия? — 4510 — Номер?» follows a sign. */
const parted = /\n+|(?<=[?!.…]["”»]?) (?=["“«—–])|(?<=["”»]) (?=["“«])|(?<=[?\d]) (?=[—–] )/gu;
/** Who says it and when: «[12:02] Клиент: », «10:15 Поддержка: », “> ”, «— ». */
const head =
  /^[> \t]*(?:[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?[\])]?[ ,—–-]{1,3})?(?:\p{L}[\p{L} .'_-]{0,24}(?:[:>]|, \d{1,2}:\d{2}:?) )?(?:[—–-] )?["“«]?/u;
/** Who speaks in a talk with a desk. */
const speaker =
  /^(?:клиент(?:ка)?|гость|гостья|оператор|поддержка|менеджер|админ\p{L}*|консультант|специалист|банк|бот|чат|вы|я|он|она|user|guest|customer|client|agent|support|rep|operator|advisor|adviser|caller|bot|bank|you|me|him|her)(?: \p{L}+)?$/u;
/** What leads on to a value and says nothing of it. */
const leadIn =
  /^(?:(?:да|ага|вот|она|он|это|сейчас|секунду|минут[ку]{1,2}|ну|так|хорошо|ок|окей|конечно|пожалуйста|держите|пишите|записывайте|серия|номер|мой|моя|дальше|потом|там|и|а|it'?s|it is|sure|yes|yeah|ok|okay|here(?: you go)?|so|um|er|that's|my|number|number is|then|and|of course|one (?:sec|moment))[ ,.:…—–-]+)*/u;
const tail = /[\s.!…"”»)]+$/u;
const value = /^(?:\d[\d .№/-]{1,30}\d|[^\s«»"“”:;,()?]{3,48})$/u;
/** «9538117264 теле2»: a long number with a word or two behind it. */
const long = /^\d[\d ()-]{7,16}\d(?= \p{L}[\p{L}\d]*(?: \p{L}+)?$)/u;
const most = 300;
const longest = 140;

/** The turns of a talk, in order; none where a text is no talk. */
export function turns(text: string, lower: string): readonly Turn[] {
  const found: Turn[] = [];
  const put = (from: number, to: number) => {
    // A paragraph is nobody's bare answer.
    if (to - from > longest) {
      found.push({ start: from, end: to, said: lower.slice(from, to), spoken: false, bare: undefined });
      return;
    }
    const headed = head.exec(text.slice(from, to))?.[0] ?? '';
    const start = from + headed.length;
    const ends = start + text.slice(start, to).replace(tail, '').length;
    if (ends <= start) return;
    const label = /(\p{L}[^:>]*)[:>] ?["“«]?$/u.exec(headed)?.[1]?.toLowerCase() ?? '';
    const timed = /\d[:.]\d\d/.test(headed);
    const spoken = timed || (label === '' ? /[—–"“«-]/u.test(headed) : speaker.test(label));
    const lead = leadIn.exec(lower.slice(start, ends))?.[0].length ?? 0;
    const own = text.slice(start + lead, ends);
    const followed = long.exec(own)?.[0];
    // «Дата рождения: 2006-07-10» is a form's line, and nobody's answer.
    const bare =
      label !== '' && !spoken
        ? undefined
        : followed !== undefined
          ? { start: start + lead, end: start + lead + followed.length }
          : value.test(own)
            ? { start: start + lead, end: ends }
            : undefined;
    found.push({ start, end: to, said: lower.slice(start, to), spoken, bare });
  };
  let from = 0;
  for (const match of text.matchAll(parted)) {
    put(from, match.index);
    from = match.index + match[0].length;
    if (found.length > most) return found;
  }
  put(from, text.length);
  return found;
}
