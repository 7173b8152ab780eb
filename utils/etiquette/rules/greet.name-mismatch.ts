import { addressName, inLetters, sameGiven, splitName, type WrittenName } from '../../names';
import { slips } from '../features/numbers';
import type { Draft } from '../draft/draft';
import { isAffectionate } from '../features/affection';
import { customerOf, type Greeted, greetedIn, politeName } from '../features/greeting';
import { at, instead } from '../found';
import { defineRule, type Found } from '../rule';

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const same = (one: string, other: string): boolean => plain(one) === plain(other);

/** The forms in which the customer's name may rightly stand: both alphabets, given name and surname. */
function isTheirs(word: string, names: readonly WrittenName[]): boolean {
  return names.some(
    ({ first, middle, last }) => sameGiven(word, first) || [middle, ...last.split(' ')].some((part) => part !== '' && same(word, part)),
  );
}

function compared(words: readonly string[], customer: WrittenName): boolean {
  const names = [customer, inLetters(customer, 'ru'), inLetters(customer, 'en')];
  const [first = '', second] = words;
  if (isTheirs(first, names)) {
    const greeted = splitName(words.join(' '));
    const wrongMiddle = greeted.middle !== '' && customer.middle !== '' && !names.some(({ middle }) => same(greeted.middle, middle));
    return wrongMiddle && second !== undefined;
  }
  if (isAffectionate(first, inLetters(customer, 'ru').first)) return false;
  // «Добрый день, Анну»: another case is a slip as well.
  if (names.some((name) => slips(plain(first), plain(name.first)))) return true;
  const other = splitName(words.join(' '));
  return other.kind === 'person' && other.sure && other.first !== '' && !isTheirs(other.first, names);
}

let last: { readonly name: string; readonly customer: WrittenName; readonly differ: boolean } | undefined;

/** Whether the name in the greeting is another person's, or the customer's own in a wrong form; told once while both stay. */
function differs(name: string, customer: WrittenName): boolean {
  if (last?.name !== name || last.customer !== customer) last = { name, customer, differ: compared(name.split(' '), customer) };
  return last.differ;
}

/** «Dear Mr Gupta» to Mr Patel: a surname with a title that the customer's name does not have. */
function otherSurname(
  { between, name, start, end }: Greeted,
  { context: { customerName = '', customerMessage = '' } }: Draft,
): Found | undefined {
  const surname = name.split(' ').at(-1) ?? '';
  if (!/(?:mr|mrs|ms|miss|dr)\.? $/iu.test(between) || surname === '') return undefined;
  const words = customerName.split(/[\s,]+/u);
  // A nickname, an address or one given name tells nothing of a surname.
  if (words.length < 2 || words.some((word) => !/^[A-Z][A-Za-z'’.-]*$/u.test(word))) return undefined;
  if (words.some((word) => same(word, surname)) || customerMessage.includes(surname)) return undefined;
  return at(
    start,
    end,
    `Клиента зовут иначе: ${customerName}`,
    `The customer’s name is ${customerName}`,
    instead(start, end, words.at(-1) ?? ''),
  );
}

/** «Dear Corinne» to Corey Blum: names no table knows, of which one begins as the other. */
function otherGiven({ name, start, end }: Greeted, { context: { customerName = '', customerMessage = '' } }: Draft): Found | undefined {
  const words = customerName.split(' ');
  const [first = ''] = words;
  const [given = '', surname, more] = name.split(' ');
  // «Dear Theresa Dolan» to Tessa Nolan: given name and surname, and the surname is nowhere.
  if (
    surname !== undefined &&
    more === undefined &&
    words.length === 2 &&
    [...words, given, surname].every((word) => /^[A-Z][a-z'’-]+$/u.test(word))
  ) {
    const known = words.some((word) => same(word, surname)) || customerMessage.includes(surname);
    return known
      ? undefined
      : at(start, end, `Клиента зовут иначе: ${customerName}`, `The customer’s name is ${customerName}`, instead(start, end, customerName));
  }
  if (words.length > 3 || words.some((word) => !/^[A-Z][a-z'’-]+$/u.test(word)) || !/^[A-Z][a-z]{3,}$/u.test(name)) return undefined;
  const short = words.some((word) => word.startsWith(name) || name.startsWith(word)) || sameGiven(name, first);
  if (short || /(?:ie|y)$/u.test(name) || customerMessage.includes(name)) return undefined;
  // Of two strangers only those that are easily mixed up: a surname that stands first is no mistake.
  if (first.length < 4 || name.slice(0, 3) !== first.slice(0, 3)) return undefined;
  return at(start, end, `Клиента зовут иначе: ${customerName}`, `The customer’s name is ${customerName}`, instead(start, end, first));
}

export default defineRule({
  id: 'greet.name-mismatch',
  severity: 'block',
  check: (draft) => {
    const customer = customerOf(draft);
    const greeted = greetedIn(draft);
    const other = greeted && (otherSurname(greeted, draft) ?? otherGiven(greeted, draft));
    if (other) return [other];
    if (!customer || !greeted) return [];
    const right = politeName(draft, customer);
    if (greeted.name === '') {
      // «здравствуйте, анна»: the customer's own name without its capital.
      const rest = draft.text.slice(greeted.start, draft.form.opening.end);
      const small = /^[a-zа-яё]+/u.exec(rest)?.[0] ?? '';
      return small !== '' && sameGiven(small, inLetters(customer, 'ru').first)
        ? [
            at(
              greeted.start,
              greeted.start + small.length,
              `Имя клиента с маленькой буквы: ${right}`,
              `The name without a capital: ${right}`,
              instead(greeted.start, greeted.start + small.length, small.charAt(0).toUpperCase() + small.slice(1)),
            ),
          ]
        : [];
    }
    const words = greeted.name.split(' ');
    const theirs = draft.context.customerMessage ?? '';
    // Someone else may have signed the letter.
    if (!differs(greeted.name, customer) || words.some((word) => word.length > 2 && theirs.includes(word))) return [];
    const full = addressName(customer, 'full');
    return [
      at(
        greeted.start,
        greeted.end,
        `Клиента зовут иначе: ${full}`,
        `The customer’s name is ${full}`,
        instead(greeted.start, greeted.end, right),
      ),
    ];
  },
  bad: [
    { text: 'Dear Theresa Dolan,', context: { customerName: 'Tessa Nolan' } },
    { text: 'Здравствуйте, Антон Павлович!', context: { customerName: 'Евгений Львович' } },
    { text: 'Здравствуйте, Антон!', context: { customerName: 'Олег' } },
    { text: 'Уважаемая Наталия Ивановна!', context: { customerName: 'Наталья Петровна' } },
    { text: 'Добрый день, Анну!', context: { customerName: 'Анна Ким' } },
    { text: 'Здравствуйте, Натлья!', context: { customerName: 'Наталья' } },
    { text: 'Здравствуйте, анна!', context: { customerName: 'Анна' } },
    { text: 'Олег, добрый день!', context: { customerName: 'Игорь Петров' } },
    { text: 'Здравствуйте, Иван Эдуардович!', context: { customerName: 'Ян Эдуардович' } },
    { text: 'Hello Helen,', context: { customerName: 'Olga' } },
    { text: 'Dear Ayobami,', context: { customerName: 'Ayodele' } },
    { text: 'Dear Mr Gupta,', context: { customerName: 'Mr Patel' } },
  ],
  good: [
    { text: 'Dear Reverend Okonjo,\n\nThe hall is yours on Friday.', context: { customerName: 'Grace Okonjo' } },
    { text: 'Здравствуйте, Машенька!', context: { customerName: 'Мария' } },
    { text: 'Здравствуйте, Саша!', context: { customerName: 'Александр Петров' } },
    { text: 'Здравствуйте, Семён!', context: { customerName: 'Семен' } },
    { text: 'Уважаемый господин Петров!', context: { customerName: 'Петров Иван' } },
    { text: 'Здравствуйте, Алексей!', context: { customerName: 'Aleksey Petrov' } },
    { text: 'Здравствуйте, Антон!', context: { customerName: 'kotik_83' } },
    { text: 'Здравствуйте, Ольга!', context: { customerName: 'Иван', customerMessage: 'Пишу за мужа. Ольга' } },
    { text: 'Dear Mr Lake,', context: { customerName: 'Robert Lake' } },
    { text: 'Dear Ms Reed,', context: { customerName: 'anna.reed@mail.example' } },
    { text: 'Hello Ayo,', context: { customerName: 'Ayodele Cole' } },
    { text: 'Hi Bob,', context: { customerName: 'Robert Lake' } },
  ],
});
