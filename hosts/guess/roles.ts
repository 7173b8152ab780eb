import type { Message, Person } from '@/utils/ticket';
import { askedOnce, attribute, comesBefore, encloses, isNobody, lineOf, nobody, samePerson, outwards, upwards } from '../reading';
import type { Block } from './block';
import { readerIn, roleByWay } from './letterhead';
import { isNoteBox, makesPrivate, saysInside } from './notes';
import type { People } from './people';
import type { Side } from './sides';
import { boxesIn } from './near';
import { isShortFor } from './looks';
import { internal, ourNames, ourSide, theirSide } from './words';

export type Role = Message['from'];

/** A remark over a text that its writer belongs to the tool's side. */
const staff =
  /(?:^|[\s(])(?:agent|operator|support|staff|team member|admin|administrator|moderator|оператор|сотрудник|поддержка|администратор|модератор|продавец|your (?:page|shop|store)|ваш(?:а страница| магазин)|куратор|наставник|консультант|curator|mentor|tutor|consultant)(?:[\s)]|$)/iu;

/** The same of the customer's side; whom it was written to stands in other forms, or behind `to`. */
const customers =
  /(?:^|[\s(])(?<!to )(?:client|customer|guest|visitor|requester|original poster|автор темы|клиент|покупатель|заявитель|гость|посетитель)(?:[\s)]|$)/iu;

/** What else tools say over a note. */
const amongUs =
  /(?<!\p{L})(?:вид(?:ит|ят|ен|на|но|ны) (?:только|лишь)|не для (?:отправки|клиента|заявителя)|(?:служ|внутр)\.|only (?:your|the|my|our) (?:team|staff|colleagues) (?:can )?sees?(?!\p{L}))/iu;

/** What answers for us by itself. */
const machine =
  /(?<!\p{L})(?:(?:chat-?)?bot|(?:чат-?)?бот|робот|автоответ(?:чик)?|auto-?(?:reply|responder)|(?:virtual|digital) assistant|виртуальный (?:помощник|ассистент)|automat(?:ic|ed)|авт\.|автоматическ\p{L}+|system|система)(?!\p{L})/iu;
/** What the letter is about says nothing of its writer. */
const about = /(?<!\p{L})(?:тема|subject|re)\s?:.*/iu;

/** What was said on the phone is written down for colleagues. */
const loggedCall = /(?<!\p{L})(?:logged (?:an? )?(?:\p{L}+ )?call|(?:записал|зафиксировал|внес|внёс)\p{L}* (?:\p{L}+ )?звонок)(?!\p{L})/iu;

/** The element and those inside that hold most of its words, one in the other: marks of the side may stand on any of them. */
export function shellsOf(element: Element): readonly Element[] {
  const shells = [element];
  for (let at = element; shells.length < 9;) {
    const inner = [...at.children].find((one) => (one.textContent?.length ?? 0) > (at.textContent?.length ?? 0) / 2);
    if (inner === undefined || inner.matches('p, pre, blockquote')) break;
    shells.push(inner);
    at = inner;
  }
  return shells;
}

/** What the makers call a piece of the conversation: the words of its classes and of what they keep with it, in an element of their own making in whatever they call it. */
export function marksOf({ element }: Block, shells = shellsOf(element)): readonly string[] {
  return [...new Set([...shells, ...[...element.children].slice(0, 3)])]
    .flatMap((at) => {
      const isOwn = at.localName.includes('-');
      const told = [...at.attributes].filter(({ name }) => isOwn || name === 'class' || name.startsWith('data-'));
      return told.map(({ name, value }) => (isOwn && value === '' ? name : value));
    })
    .flatMap((value) => value.split(/\s+/).filter((mark) => mark !== ''));
}

/** Names that every piece bears tell nothing of any one. */
export function commonMarks(blocks: readonly Block[]): ReadonlySet<string> {
  const [first, ...others] = blocks.map((block) => marksOf(block));
  // A letter alone has no other side that its marks could tell it from.
  if (others.length === 0) return new Set(first?.filter((mark) => ourSide.test(mark) && !theirSide.test(mark)));
  return new Set(first?.filter((mark) => others.every((marks) => marks.includes(mark))));
}

/** How makers mark what stays inside; what is to be done stands in the timelines of such tools, too. */
const insideMark = /internal|^priv$|private|sluzh|vnutr|(?:^|[-_])note$|(?:^|[-_]|ticket)(?:task|todo)$/i;

export type Known = People & {
  /** Comments are one choice over the box, answers another. */
  readonly comments: boolean;
  readonly common: ReadonlySet<string>;
  readonly sides: ReadonlyMap<HTMLElement, Side>;
  /** The words around the reply box. */
  readonly answering: string;
};

/** Marks of notes that tell of none: what is a note there would be marked as private, or a piece of the customer's own bears them. */
function idleMarks(blocks: readonly Block[], customer: Person): readonly string[] {
  const [first] = blocks;
  const all = first !== undefined && makesPrivate(first.element.ownerDocument);
  return blocks
    .filter(({ author }) => all || samePerson(author, customer))
    .flatMap((block) => marksOf(block, [block.element]))
    .filter((mark) => insideMark.test(mark) && !/internal|private/i.test(mark));
}

/** The same, with such marks among those that tell nothing. */
export const withIdle = (people: Known, blocks: readonly Block[]): Known => ({
  ...people,
  common: new Set([...people.common, ...idleMarks(blocks, people.customer)]),
});

/** What the page says of a piece of the conversation by its marks; undefined when it says nothing. */
export function roleBy(block: Block, people: Known): Role | undefined {
  const marks = marksOf(block).filter((mark) => !people.common.has(mark));
  const inside = marksOf(block, [block.element]).some((mark) => !people.common.has(mark) && insideMark.test(mark));
  // The bubble itself may be marked, further in than what stands beside it.
  const start = block.text.slice(0, 30);
  const bubbles = [...block.element.querySelectorAll('[class*="private" i], [class*="internal" i]')].filter(
    (at) =>
      lineOf(at as HTMLElement).includes(start) &&
      attribute(at, 'class')
        .split(/\s+/)
        .some((mark) => !people.common.has(mark) && inner.test(mark)),
  );
  const commented =
    loggedCall.test(block.head) ||
    (people.comments &&
      /(?<!\p{L})(?:added a comment|commented|прокомментировал\p{L}*|добавил\p{L}* комментарий)(?!\p{L})/iu.test(block.head));
  if (
    inside ||
    bubbles.length > 0 ||
    commented ||
    /^\s*🔒/u.test(block.text) ||
    internal.test(block.head) ||
    amongUs.test(block.head) ||
    saysInside.test(block.head) ||
    internal.test(attribute(block.element, 'aria-label')) ||
    isUnderInternal(block.element) ||
    hasInternalSign(block.element) ||
    boxesIn(block.element).some(isNoteBox)
  )
    return 'internal';
  if (people.own.some((us) => samePerson(us, block.author) || isShortFor(us.name, block.author.name))) return 'operator';
  if (samePerson(block.author, people.customer) || isShortFor(block.author.name, people.customer.name)) return 'customer';
  const firm = domainOf(block.author);
  const isTheirs = firm !== '' && firm === domainOf(people.customer);
  if (firm !== '' && !isTheirs && firm === domainOf(readerIn(block))) return 'internal';
  if (firm !== '' && people.own.some((us) => domainOf(us) === firm) !== isTheirs) return isTheirs ? 'customer' : 'operator';
  if (ourNames.test(block.author.name) || machine.test(`${block.author.name} ${block.head.replace(about, '')}`) || staff.test(block.head))
    return 'operator';
  if (customers.test(block.head)) return 'customer';
  const way = roleByWay(block, people.customer);
  if (way !== undefined) return way;
  const own = marks.join(' ');
  if (ourSide.test(own) || marks.includes('us')) return 'operator';
  // Makers call their own people users, too: a name tells more.
  const another = people.customer.name !== '' && block.author.name !== '' && !isPartOf(people.customer.name, block.author.name);
  if (marks.includes('them') || (theirSide.test(own) && !another)) return 'customer';
  return block.author.name === '' ? people.sides.get(block.element) : undefined;
}

/** Where somebody gets his mail: people of one firm do at the same place. */
export const domainOf = ({ address }: Person): string => address.toLowerCase().split('@')[1] ?? '';

const inner = /(?:^|[-_])(?:internal|private)(?:$|[-_])/i;

/** A lock or an eye beside the words, whose description says that colleagues alone see them, or a badge that its makers call so. */
function hasInternalSign(element: HTMLElement): boolean {
  const badges = [...element.querySelectorAll<HTMLElement>('[class*="badge" i]')];
  if (
    badges.some(
      (at) =>
        attribute(at, 'class')
          .split(' ')
          .some((mark) => inner.test(mark)) && lineOf(at) !== '',
    )
  )
    return true;
  const signs = [...element.querySelectorAll('[title], [aria-label]')].filter((at) => at.closest('button, a, [role="button"]') === null);
  return signs.slice(0, 12).some((at) => {
    const says = attribute(at, 'title') || attribute(at, 'aria-label');
    return says.length <= 60 && (internal.test(says) || saysInside.test(says));
  });
}

/** Notes in a card of their own, under a heading that says so: the last of its kind over them. */
function isUnderInternal(element: HTMLElement): boolean {
  const around = outwards(element, 4)
    .slice(1)
    .filter((at) => !at.matches('body, main, html'));
  return around.some((at) => {
    const over = titlesOf(at).filter((title) => !title.contains(element) && comesBefore(title, element));
    return over.some((title, nth) => internal.test(lineOf(title)) && !over.slice(nth + 1).some((one) => one.localName === title.localName));
  });
}

const titlesOf = askedOnce((place: HTMLElement) =>
  [...place.children].filter((at) => at.matches('h2, h3, h4, h5, [class*="title" i], [class*="head" i]') && lineOf(at).length <= 60),
);

const isPartOf = (one: string, other: string) =>
  one.startsWith(other) || other.startsWith(one) || isShortFor(one, other) || isShortFor(other, one);

/** What stands around the reply box and apart from the conversation: whom the answer is written to. */
export function aroundBox(blocks: readonly Block[], box: HTMLElement | undefined): string {
  const around = box === undefined ? [] : [...upwards(box)].slice(1, 6);
  const beside = around.filter((at) => !at.matches('body, main') && !blocks.some(({ element }) => encloses(at, element)));
  return lineOf(beside.at(-1)).slice(0, 200);
}

/** Who writes in a conversation where nobody was told to be the customer: the one who is not of our side. */
export function seenCustomer(blocks: readonly Block[], people: Known): Person {
  if (people.customer.name !== '') return people.customer;
  const theirs = blocks.filter((block) => !/operator|internal/.test(roleBy(block, people) ?? ''));
  const names = new Set(theirs.map(({ author }) => author.name));
  const marked = theirs.find((block) => roleBy(block, people) === 'customer')?.author ?? nobody;
  if (!isNobody(marked)) return marked;
  if (names.size === 1 && theirs[0]?.author.name !== '') return theirs[0]?.author ?? nobody;
  // The answer is written to one of them by name, and whoever wrote first came with the question.
  const addressed = theirs.filter(({ author }) => author.name.includes(' ') && people.answering.includes(author.name));
  if (addressed[0] !== undefined && addressed.every(({ author }) => author.name === addressed[0]?.author.name)) return addressed[0].author;
  return theirs.find(({ author }) => !isNobody(author))?.author ?? people.opener();
}
