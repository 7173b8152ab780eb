import { addressName, inLetters, splitName, type WrittenName } from '../../names';
import type { Span } from '../../text';
import type { Draft } from '../draft/draft';

export interface Greeted extends Span {
  /** The words of greeting without the name, lower case: «здравствуйте», «уважаемая», «dear». */
  readonly formula: string;
  /** The name as it is written; an empty text where none is. */
  readonly name: string;
  /** The piece between formula and name. */
  readonly between: string;
}

const formula = String.raw`здравствуй(?:те)?|приветств[a-zа-яё]+(?: вас)?|привет[a-zа-яё]*|добр(?:ый|ое|ой|ого) (?:день|вечер|утро|дня|вечера|утра|ночи|времени суток)|(?:день|вечер|утро) добр(?:ый|ое)|доброго времени(?: суток)?|уважаем(?:ый|ая|ые)(?:\([a-zа-яё]{2}\))?|дорог(?:ой|ая|ие)|мил(?:ый|ая)|ув\.|уваж\.|мо[её] почтение|hello|hi|hiya|hullo|howdy|wassup|sup|yo|hey+(?: there)?|dear|good (?:morning|day|afternoon|evening)|greetings`;
const word = String.raw`(?!Ваш[а-яё]*|(?:Вы|Вам|Вас|Ещё|Еще|Это|Мы|Спасибо)(?![а-яё])|Благодар[а-яё]+|(?:Sir|Madam|There|Team|All|Customer|We|Thank[a-z]*|Your)(?![a-z])|(?:Account|Policy|Card|Valued|Passenger|Guest|Client|User|Member|Subscriber|Patient|Tenant|Resident|Parent|Student|Travell?er|Applicant|Friend|Partner|Colleague|Holder|Owner)(?:s|holders?)?(?![a-z]))[A-ZА-ЯЁ][A-Za-zА-Яа-яЁё'’-]+`;
const named = new RegExp(
  String.raw`^[\s*_]*(?:(?:здравствуй(?:те)?|приветств[a-zа-яё]+(?: вас)?|добр(?:ый|ое) (?:день|вечер|утро)),? (?=(?:уважаем|дорог|мил)[a-zа-яё]{2} ))?(?<formula>${formula})(?![a-zа-яё])(?<between>,? ?(?:(?:господин|госпожа|г-н|г-жа|mr\.?|mrs\.?|ms\.?|mx\.?|miss|dr\.?|doctor|professor|prof\.?|reverend|rev\.?|father|sister|pastor|rabbi|imam|captain|capt\.?|major|colonel|sergeant|councillor|cllr\.?|judge|sir|lady|lord|dame|madame|monsieur|herr|frau|señora?) )?)(?<name>${word}(?: ${word}){0,2})?`,
  'iu',
);
const strict = new RegExp(String.raw`^${word}(?: ${word}){0,2}`, 'u');
const first = new RegExp(String.raw`^[\s*_]*(?<name>${word}(?: ${word}){0,2})(?<between>, )(?=(?<formula>${formula})?)`, 'u');

function greeted({ text, form }: Draft): Greeted | undefined {
  const line = text.slice(form.opening.start, form.opening.end);
  const match = named.exec(line);
  if (match?.groups) {
    const { formula: said = '', between = '' } = match.groups;
    const from = match[0].length - (match.groups['name'] ?? '').length;
    const name = strict.exec(line.slice(from))?.[0] ?? '';
    const start = form.opening.start + from;
    return { formula: said.toLowerCase().replaceAll('ё', 'е'), between, name, start, end: start + name.length };
  }
  const led = first.exec(line);
  // «Эдичка, здравствуйте!»: what stands before a greeting is a name.
  if (!led?.groups?.['name'] || (!led.groups['formula'] && splitName(led.groups['name']).kind !== 'person')) return undefined;
  const start = form.opening.start + led[0].indexOf(led.groups['name']);
  return {
    formula: (led.groups['formula'] ?? '').toLowerCase(),
    between: ', ',
    name: led.groups['name'],
    start,
    end: start + led.groups['name'].length,
  };
}

const kept = new WeakMap<Draft, { readonly value: Greeted | undefined }>();

/** The greeting of a draft with the name in it: «Здравствуйте, Анна!», «Анна, добрый день!», «Анна, заказ отправлен». */
export function greetedIn(draft: Draft): Greeted | undefined {
  const before = kept.get(draft);
  if (before) return before.value;
  const value = greeted(draft);
  kept.set(draft, { value });
  return value;
}

let last: { readonly written: string; readonly person: WrittenName | undefined } | undefined;

/** The customer as a person who may be greeted by name; undefined for companies, nicknames and guesses. */
export function customerOf({ context: { customerName: written = '' } }: Draft): WrittenName | undefined {
  if (last?.written !== written) {
    const name = splitName(written);
    // Two people, a couple: nobody is greeted by one name.
    const two = /\s(?:and|&|и|\+)\s/iu.test(written);
    last = { written, person: !two && name.kind === 'person' && name.sure && name.first ? name : undefined };
  }
  return last.person;
}

/** The customer's name as a greeting in the draft's language takes it. */
export function politeName(draft: Draft, name: WrittenName): string {
  return addressName(inLetters(name, draft.lang === 'en' ? 'en' : 'ru'), draft.profile.addressBy ?? 'polite');
}
