import type { Person } from '@/utils/ticket';
import { addressIn, askedOnce, attribute, elementsIn, encloses, isNobody, lineOf, nobody, personIn, samePerson, upwards } from '../reading';
import { isInside } from './inside';
import { isFurniture, ownText, shownIn, shownText } from './furniture';
import { keyOf, type Pair } from './pairs';
import { looksLikeName } from './looks';
import { oneself } from './words';

export interface People {
  readonly customer: Person;
  /** Everyone of one's own side that the page names. */
  readonly own: readonly Person[];
  /** Whether the customer was named by the page as such, and not only seen to write. */
  readonly told: boolean;
  /** Who is named as the one who opened the ticket, where nobody is named as its customer. */
  readonly opener: () => Person;
}

interface Seen {
  readonly address: string;
  readonly element: HTMLElement;
}

/** Who the customer is and who the operator: what the page says under labels, in the mail header, in the recipient line. */
export function peopleIn(root: Node, pairs: readonly Pair[], bodies: readonly HTMLElement[], composers: readonly HTMLElement[]): People {
  const seen = addressesIn(root).filter(({ element }) => !bodies.some((body) => encloses(body, element)));
  const answering = (pair: Pair) => isInside(composers, pair.element);
  const addressed = [...pairs.filter(({ key, text }) => key === 'recipient' && text !== ''), ...recipientFields(root)].some(answering);
  // Beside a letter a field holds what is known; in an answer, what will be sent, and shown words do so, too.
  const isField = (pair: Pair) => (composers.length === 0 ? pair.field : answering(pair) && (pair.field || addressed));
  const of = (key: Pair['key'], field: boolean) => pairs.filter((pair) => pair.key === key && isField(pair) === field && pair.text !== '');
  const cameFrom =
    of('customer', false)
      .filter((pair) => !isOneself(pair))
      .map(personOf)
      .find((person) => !isNobody(person)) ?? senderIn(root, bodies);
  const introduced = introducedIn(seen);
  const written = [...of('recipient', true), ...recipientFields(root)].map(personOf).filter((person) => !isNobody(person));
  const writesTo = written.find(({ address }) => address !== '') ?? written[0] ?? nobody;
  // `To` over a letter that came names one's own address; in an answer it names the customer.
  const shownTo = of('recipient', false).map(personOf);
  // Who uses the tool is named beside a letter that is already addressed to somebody else.
  const user =
    isNobody(writesTo) || samePerson(writesTo, cameFrom) || !/(?:^|\s)(?:user|пользователь)$/iu.test(labelOf(of('customer', false)))
      ? nobody
      : cameFrom;
  const own = [
    user,
    // An account may be the customer's, who is named as the sender, too.
    ...pairs
      .filter(({ key, text }) => key === 'operator' && text !== '')
      .map(personOf)
      .filter((person) => cameFrom.address === '' || !samePerson(person, cameFrom)),
    ...namedAtWayOut(root),
    ...selvesIn(root),
    ...of('customer', true).map(personOf),
    ...(cameFrom.address === '' || !isNobody(writesTo)
      ? []
      : shownTo.filter(({ address }) => address !== '' && address !== cameFrom.address)),
    ...bannerPeople(seen),
  ].filter((person) => !isNobody(person));
  const told = [cameFrom, writesTo, ...shownTo, introduced].filter(
    (person) => !isNobody(person) && !own.some((us) => samePerson(us, person)),
  );
  const [first = nobody] = told;
  const named = { ...first, name: first.name || (told.find((person) => samePerson(person, first) && person.name !== '')?.name ?? '') };
  const address =
    first.address || addressOf(named, pairs, seen, own) || (own.some((us) => samePerson(us, writesTo)) ? '' : writesTo.address);
  const carded = seen.filter((one) => one.address === address).reduce((found, { element }) => found || cardName(element), '');
  const name = named.name || (own.some((us) => us.name === carded) ? '' : carded);
  return {
    customer: { name, address },
    own,
    told: told.length > 0,
    opener: () => ({ name: openerIn(root, [...bodies, ...composers]), address: '' }),
  };
}

const openers =
  '[class*="author" i], [class*="reporter" i], [class*="requester" i], [class*="creator" i], [class*="client" i], [class*="username" i], [class*="nickname" i], [class*="peer" i], [data-marker*="user" i], [data-testid*="user" i], [data-qa*="user" i]';

function openerIn(root: Node, places: readonly HTMLElement[]): string {
  for (const element of elementsIn(root, (at) => isFurniture(at) || places.includes(at))) {
    if (!element.matches(openers)) continue;
    const lines = [element, ...element.querySelectorAll<HTMLElement>('a, b, strong, span')].map(ownText);
    const name = lines.find(
      (line) => looksLikeName(line) && (line.includes(' ') || element.closest('a') === null) && keyOf(line) === undefined,
    );
    if (name !== undefined) return name;
  }
  return '';
}

const cardHeads = 'h1, h2, h3, h4, [class*="name" i], b, strong, a, input[name*="name" i]';

/** The name in the card that an address stands in. */
function cardName(element: HTMLElement): string {
  for (const at of [...upwards(element)].slice(1, 4)) {
    // A card tells of one person in a few words.
    if (at.matches('body, main') || lineOf(at).length > 400) return '';
    const lines = [...at.querySelectorAll<HTMLElement>(cardHeads)].map(lineOf);
    const name = lines.find((line) => looksLikeName(line) && line.includes(' ') && keyOf(line) === undefined);
    if (name !== undefined) return name;
  }
  return '';
}

/** `Пользователь: Головина Т. П. | Выход`: who works here. */
const isOneself = ({ label }: Pair): boolean =>
  /(?:^|\s)(?:user|пользователь)\s*:?/iu.test(lineOf(label)) &&
  [...upwards(label)].slice(0, 3).some((at) => lineOf(at).length < 300 && wayOut.test(lineOf(at)));

const labelOf = (pairs: readonly Pair[]) => lineOf(pairs[0]?.label).replace(/\s*:.*$/, '');

/** Who sent the letter, where only the makers of the page call him so. */
function senderIn(root: Node, bodies: readonly HTMLElement[]): Person {
  const called = [...elementsIn(root, (at) => isFurniture(at) || bodies.includes(at) || at.localName === 'form')];
  const people = called.filter((at) => at.matches('[class~="from" i], [class*="sender" i]')).map((at) => personIn(lineOf(at)));
  return people.find(({ name, address }) => name !== '' && address !== '') ?? nobody;
}

/** `— Unassigned —`, «Не назначен»: nobody has the ticket yet. */
const vacant = /^\P{L}*(?:unassigned|not assigned|no ?one|nobody|не назначен\p{L}*|никто)\P{L}*$/iu;

function personOf(pair: Pair): Person {
  const link = pair.element.matches('a[href^="mailto:"]') ? pair.element : pair.element.querySelector('a[href^="mailto:"]');
  // Chips end with a cross that takes them away.
  // The links behind a name are none of it: `Ann Bell add to contacts`.
  const beside = [pair.element, ...pair.element.querySelectorAll<HTMLElement>('a, button')]
    .filter((at) => at.matches('a, button'))
    .map(lineOf)
    .filter((line) => line !== '' && addressIn(line) === '' && !looksLikeName(line));
  const alone = beside.reduceRight(
    (text, line) => (text.length > line.length && text.endsWith(line) ? text.slice(0, -line.length).trim() : text),
    pair.text,
  );
  const lines = alone.split(/\n|\s[·|•]\s/).map((line) => line.replace(/\([^()@]*\)\s*$|\[[^[\]@]*\]\s*$|\(\d+\)|[×✕✖✗]\s*$/gu, ''));
  const names = lines.map((line) => personIn(line).name.split(/,\s/)[0]?.trim() ?? '');
  const isName = (found: string) =>
    found !== '' &&
    found.length <= 60 &&
    found.split(' ').length <= 7 &&
    !oneself.test(found) &&
    !vacant.test(found) &&
    keyOf(found) === undefined &&
    !/^b?cc\b/i.test(found);
  const name = names.find(isName) ?? '';
  return { name, address: addressIn(pair.text) || (link === null ? '' : addressIn(attribute(link, 'href'))) };
}

/** Mail tools write `me` where the address of the one who works here would stand. */
function selvesIn(root: Node): readonly Person[] {
  return shownIn(root).flatMap((element) => {
    const address = addressIn(['email', 'data-email', 'title', 'href'].map((name) => attribute(element, name)).join(' '));
    return address !== '' && oneself.test(ownText(element)) ? [{ name: attribute(element, 'name'), address }] : [];
  });
}

/** Fields and chips whose names say that they hold the recipient. */
function recipientFields(root: Node): readonly Pair[] {
  const fields = shownIn(root).filter((at) =>
    at.matches(
      'input[name="to" i], textarea[name="to" i], input[name="komu" i], input[aria-label^="To " i], input[aria-label^="Кому" i], [class*="recipient"]',
    ),
  );
  return fields.map((element) => ({ key: 'recipient', label: element, element, text: lineOf(element), field: true }));
}

export const addressesIn = askedOnce((root: Node): readonly Seen[] => {
  return [...elementsIn(root, (at) => isFurniture(at) || at.matches('textarea, footer'))].flatMap((element) => {
    const told = [...element.attributes]
      .filter(
        ({ name, value }) => (/mail|^href$/.test(name) || (name === 'title' && addressIn(value) === value)) && !/^https?:/.test(value),
      )
      .map(({ value }) => value);
    const field = element.matches('input[name*="mail" i], input[type="email"], input[aria-label*="mail" i]') ? lineOf(element) : '';
    const address = addressIn(`${ownText(element)} ${field}`) || addressIn(told.join(' '));
    return address === '' ? [] : [{ address, element }];
  });
});

/** Links stand close together in a bar: each is read by itself. */
const hasWayOut = (around: HTMLElement): boolean =>
  wayOut.test(lineOf(around)) || [...around.querySelectorAll('a, button')].some((at) => wayOut.test(lineOf(at)));
export const wayOut = /(?<!\p{L})(выход|выйти|log ?out|sign ?out|logoff)(?!\p{L})/iu;

/** `Ann Bell · +44 20 7946 0000 · ann@bell.example`: who left a message on a site. */
function introducedIn(seen: readonly Seen[]): Person {
  const lines = [...new Set(seen.map(({ element }) => ownText(element)))].filter((line) => line.length <= 120);
  const people = lines.flatMap((line): readonly Person[] => {
    const [first = '', ...more] = line.split(/\s[·|•]\s/);
    const isName = looksLikeName(first) && first.includes(' ') && keyOf(first) === undefined;
    return more.length > 0 && isName ? [{ name: first, address: addressIn(line) }] : [];
  });
  return people.length === 1 ? (people[0] ?? nobody) : nobody;
}

/** A name in the bar of the way out, where its makers call it that of the user. */
function namedAtWayOut(root: Node): readonly Person[] {
  const called = '[class*="user" i], [class*="account" i], [class*="profile" i], [class*="operator" i], [class*="agent" i]';
  return shownIn(root)
    .filter((at) => at.matches(called) && looksLikeName(ownText(at)) && ownText(at).includes(' '))
    .filter((at) =>
      [...upwards(at)].slice(1, 3).some((around) => lineOf(around).length < 300 && hasWayOut(around) && !around.matches('body')),
    )
    .map((at) => ({ name: ownText(at), address: '' }));
}

/** Who is named in the bar at the top, beside the way out: the one who works here. */
function bannerPeople(seen: readonly Seen[]): readonly Person[] {
  // A small page may hold bar and letter in one table.
  const isOfOne = (around: HTMLElement) =>
    new Set(seen.filter(({ element }) => around.contains(element)).map(({ address }) => address)).size === 1;
  const isOut = (at: HTMLElement) =>
    [...upwards(at)]
      .slice(0, 4)
      .some((around) => lineOf(around).length < 300 && wayOut.test(lineOf(around)) && !around.matches('body') && isOfOne(around));
  const admin = /админ|feedback|замечани|поддержк|support team|need (?:us|help)|(?:queries|questions) (?:about|on)|вопросы по /i;
  return seen
    .filter(({ element }) => isOut(element) || admin.test(shownText(element.parentElement ?? element).slice(0, 200)))
    .map(({ address }) => ({ name: '', address }));
}

/** The address that belongs to a name: under its own label, in the same card, or the only one that is left. */
export function addressOf(person: Person, pairs: readonly Pair[], seen: readonly Seen[], own: readonly Person[]): string {
  const isTheirs = (address: string) => address !== '' && !own.some((us) => us.address.toLowerCase() === address.toLowerCase());
  const others = seen.filter(({ address }) => isTheirs(address));
  const labelled = pairs.find(({ key, text }) => key === 'address' && isTheirs(addressIn(text)));
  if (labelled !== undefined) return addressIn(labelled.text);
  const card = others.find(
    ({ element }) =>
      person.name !== '' &&
      [...upwards(element)]
        .slice(0, 3)
        .some((at) => at.localName !== 'body' && lineOf(at).length < 200 && lineOf(at).includes(person.name)),
  );
  if (card !== undefined) return card.address;
  const distinct = new Set(others.map(({ address }) => address.toLowerCase()));
  return distinct.size === 1 ? (others[0]?.address ?? '') : '';
}
