import type { Span } from '../../text';
import type { Reading } from '../reading';

/** Addresses, links, dates, sums, versions, models: signs and figures, but nobody's password. */
const known =
  /^(?:https?:|www\.|mailto:)|@[\w-]+\.[a-zà-ɏа-ӿ]|^[\d.,:/+()-]+$|^v?\d+(?:[.,]\d+)+[a-zà-ɏа-ӿ]{0,6}$|^\d{1,4}-?[a-zà-ɏа-ӿ]{1,7}$|^[a-z]{1,4}\d{1,2}$|^i(?:phone|pad|mac|os)\S*$|^[a-zà-ɏа-ӿ]+\/[a-zà-ɏа-ӿ]+$|^№|^#\d|^[\da-f]{8}-|\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|ru|com|org|net)\b/iu;

/** Models, told by their capitals: «AX55», «HG-8245H», «Redmi-9A». */
const model = /^[A-ZÀ-ÞĀ-ŽЀ-Я]{1,6}[-\d]+[A-ZÀ-ÞĀ-ŽЀ-Я]{0,3}$|^[A-ZÀ-ÞĀ-ŽЀ-Я]\p{Ll}+-?\d{1,2}[A-Za-zÀ-ӿḀ-ỿ]{0,5}$/u;
/** What no password is, even where one is said to be given. */
const never = /^(?:https?:|www\.|mailto:)|@[\w-]+\.[a-zà-ɏа-ӿ]|^[\d.,:/+()-]+$|^\d{1,4}-?[a-zà-ɏа-ӿ]{1,7}$|^№/iu;
/** «меняла на …», «поставил …», «придумала …». */
const changed =
  /(?:меня[a-zà-ɏа-ӿ]+|смени[a-zà-ɏа-ӿ]+|помен[a-zà-ɏа-ӿ]+|измени[a-zà-ɏа-ӿ]+|постав[a-zà-ɏа-ӿ]+|придума[a-zà-ɏа-ӿ]+|задал[a-zà-ɏа-ӿ]*|changed it to|set it to|reset to)(?:[ ]+на)?[ ]+$/iu;

/** A word made to be a secret: letters with figures or signs in it, or Latin words strung together in a Russian sentence. */
export function isMade(word: string, russian: boolean, given = false): boolean {
  if (
    word.length > 64 ||
    (given
      ? word.length < 4 || never.test(word)
      : word.length < 6 || (known.test(word) && !/^\d{2,4}[A-Z][a-z]{3,}/.test(word)) || model.test(word))
  )
    return false;
  if (!/[A-Za-zÀ-ӿḀ-ỿ]/u.test(word)) return false;
  // «hvzk-qolm-twea-ypsd»: a password made for a program.
  if (/^[a-z]{4}(?:-[a-z]{4}){3}$/.test(word)) return true;
  if (/\d/.test(word)) return /\p{Ll}/u.test(word);
  if (/[A-Za-zÀ-ӿḀ-ỿ][_#!$%^&*+=~@]+[A-Za-zÀ-ӿḀ-ỿ]|[#$%^&*+=~]$/u.test(word)) return true;
  return russian && /^[a-z]{2,20}(?:-[a-z]{2,20}){2,5}$/u.test(word);
}

/** «the old one (gr33nT3a&toast)», «новый: Kolbasa_9»: what is told after the talk of a password has gone by. */
const oneOf =
  /(?<![a-zà-ɏа-ӿ])(?:(?:the|my|an?) (?:old|new|current|temporary|temp|previous|first|second|last|right|original) one|стар(?:ый|ым)|нов(?:ый|ым)|прежн(?:ий|им)|текущ(?:ий|им)|временн(?:ый|ым)|правильн(?:ый|ым)|последн(?:ий|им))(?:[ ](?:is|was|был|такой|это))?[ ]?[:=—-]?[ ]?[(«"'`]?([^\s«»"“”<>()]{4,64})/g;

/** The secrets that are told so in a text. */
export function toldAgain({ text, lower }: Reading): readonly Span[] {
  return [...lower.matchAll(oneOf)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    const value = text.slice(start, end).replace(/[.,;:?'`]+$/u, '');
    return isMade(value, false) ? [{ start, end: start + value.length }] : [];
  });
}

/** «My usual is cranberry7», “I typed gravy-Boat-1966, got told it was weak”: told without the word for it. */
const withoutWord =
  /(?<![a-zа-яё])(?:my (?:usual|normal|standard|old|favou?rite)(?: one)? is|мой обычный(?: это| —)?|(?:typed|entered|ввел|ввела|набрал|набрала)(?=[^.!?\n]{6,90}(?:weak|wrong|invalid|incorrect|reject|accept|too short|слаб|неверн|коротк)))[ ]["«“]?([^\s«»"“”<>(),;]{6,64})/giu;

const some = /usual|normal|standard|favou?rite|typed|entered|обычный|вв[её]л|набрал/;

/** Secrets that are told so. */
export function toldPlainly(text: string): readonly Span[] {
  if (!some.test(text)) return [];
  return [...text.matchAll(withoutWord)].flatMap((match) => {
    const value = (match[1] ?? '').replace(/[.,;:?'`]+$/u, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return isMade(value, false) ? [{ start, end: start + value.length }] : [];
  });
}

/** «changed it to foxyfox»: Latin letters alone, where no ordinary word stands. */
const madeOver = /(?:changed|set|reset|switched) (?:it|the password|mine) (?:back )?to ["'“]?([a-z]{5,24})(?=[\s"'”.,;!?)]|$)/gu;

/** Words that a password was changed to, whatever they are: the one who asks knows which are ordinary. */
export function changedTo(text: string): readonly (Span & { readonly text: string })[] {
  if (!/changed|set |reset|switched/.test(text)) return [];
  return [...text.matchAll(madeOver)].map((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    return { start, end: start + value.length, text: value };
  });
}

const within = 110;

/** The first word made to be a secret after a place, within its line, sentence and clause of talk. */
export function madeAfter(text: string, from: number, until: number): (Span & { readonly text: string }) | undefined {
  const part = text.slice(from, Math.min(until, from + within));
  const russian = /[а-яё]/iu.test(part);
  for (const match of part.matchAll(/[^\s«»"“”<>()[\]{}]+/gu)) {
    // «qwe123Lol!»: an exclamation mark after figures is as likely the secret's own.
    const word = match[0].replace(/^['`,;:]+|[.,;:?'`]+$/gu, '').replace(/(?<=^\D*)!+$/u, '');
    if (isMade(word, russian, changed.test(part.slice(0, match.index)))) {
      const start = from + match.index + match[0].indexOf(word);
      return { start, end: start + word.length, text: word };
    }
    if (
      /[.!]$/.test(match[0]) &&
      /^\s+[A-ZÀ-ÞĀ-ŽЀ-Я]/u.test(part.slice(match.index + match[0].length)) &&
      /[A-Za-zÀ-ӿḀ-ỿ]{3}/u.test(match[0])
    )
      return undefined;
  }
  return undefined;
}
