import { addressName, genderOf, inCase, splitName } from '../names';
import type { Profile } from '../standards';
import { readLetter, type Span } from '../text';
import type { FormalLetter } from './letter';

export interface LetterSource {
  readonly draft: string;
  /** Quoted history inside the draft: not part of the letter. */
  readonly quoted: readonly Span[];
  readonly customer: string;
  readonly subject: string;
  /** Number of the customer's request, when it has one. */
  readonly number: string;
}

/** The name as it stands under a letter: initials, then the surname after a no-break space. */
export function initialsFirst(name: string): string {
  const { first, middle, last } = splitName(name);
  if (last === '' || first === '') return name.trim();
  return `${first.charAt(0)}.${middle === '' ? '' : `${middle.charAt(0)}.`}\u00a0${last}`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What the operator wrote himself: without greeting, closing, signature and quoted history. */
function bodyOf({ draft, quoted }: LetterSource): string {
  const own = quoted.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), draft);
  const { greeting, signature, quoted: more } = readLetter(own);
  const end = Math.min(signature?.start ?? own.length, ...more.map(({ start }) => start));
  const text = own.slice(greeting?.end ?? 0, Math.max(greeting?.end ?? 0, end)).trim();
  return capital(text);
}

/** «Уважаемая Анна Сергеевна!»: by name and patronymic, never by initials; empty where the gender is not sure. */
function salutationFor(customer: string, lang: 'ru' | 'en'): string {
  const name = splitName(customer);
  if (name.kind !== 'person') return lang === 'ru' ? 'Уважаемые господа!' : 'Dear Sir or Madam,';
  const called = addressName(name, lang === 'ru' ? 'polite' : 'full');
  if (lang === 'en') return called === '' ? 'Dear Sir or Madam,' : `Dear ${called},`;
  const gender = genderOf(name);
  if (called === '' || /^\p{Lu}\./u.test(called) || gender === 'unknown') return '';
  return `${gender === 'f' ? 'Уважаемая' : 'Уважаемый'} ${called}!`;
}

/** The customer as an addressee: surname and initials in the dative; as he calls himself where that is not sure. */
function addresseeFor(customer: string, lang: 'ru' | 'en'): string {
  const name = splitName(customer);
  if (lang === 'en' || name.kind !== 'person' || name.last === '' || name.first === '') return customer;
  const { last } = inCase(name, 'dat');
  return `${last}\u00a0${name.first.charAt(0)}.${name.middle === '' ? '' : `${name.middle.charAt(0)}.`}`;
}

/**
 * A draft as a formal letter, with everything filled in that is known.
 * @param today ISO date of the letter
 */
export function letterFrom(source: LetterSource, profile: Profile, today: string): FormalLetter {
  const body = bodyOf(source);
  const lang = readLetter(source.draft).lang === 'en' ? 'en' : 'ru';
  const salutation = salutationFor(source.customer, lang);
  const { company, operator, letterhead } = profile;
  return {
    lang,
    letterhead: {
      name: letterhead?.name ?? company.name,
      shortName: letterhead?.shortName ?? '',
      details: letterhead?.details ?? [company.phone, company.site].filter((line) => line !== '').join('\n'),
    },
    date: today,
    number: '',
    replyNumber: source.number,
    replyDate: '',
    addressee: addresseeFor(source.customer, lang),
    heading: source.subject,
    salutation,
    body,
    enclosures: '',
    closing: lang === 'ru' ? 'С уважением,' : salutation.startsWith('Dear Sir') ? 'Yours faithfully,' : 'Yours sincerely,',
    position: letterhead?.position ?? capital(operator.position),
    signedBy: letterhead?.signedBy ?? initialsFirst(operator.name),
    executor: operator.name,
    executorPhone: letterhead?.executorPhone ?? company.phone,
  };
}
