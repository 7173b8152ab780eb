import { encloses, isNobody, lineOf, outwards, upwards } from '../reading';
import { isSignedBy, isTo, partsOfName } from './addressed';
import type { Block } from './block';
import { withoutTimes } from './dates';
import { shownIn } from './furniture';
import type { People } from './people';
import { marksOf, type Known, type Role } from './roles';
import { sidesIn } from './sides';
import { toReader } from './words';

export type Told = Role | undefined;

/** What all pieces of one kind are, where they agree. */
function agreed(blocks: readonly Block[], roles: readonly Told[], isLike: (block: Block) => boolean): Told {
  const [first, ...others] = roles.filter((role, at) => (role === 'customer' || role === 'operator') && isLike(blocks[at] as Block));
  return others.every((role) => role === first) ? first : undefined;
}

const byLayout = (blocks: readonly Block[], roles: readonly Told[], { sides }: Known): readonly Told[] =>
  blocks.map(({ author, element }, at) => roles[at] ?? (author.name === '' ? sides.get(element) : undefined));

/** What stands as a name over all pieces is nobody's: a word of the tool. */
export const isOverAll = (blocks: readonly Block[]): boolean =>
  blocks.length > 2 && new Set(blocks.map(({ author }) => author.name)).size === 1;

const byName = (blocks: readonly Block[], roles: readonly Told[]): readonly Told[] =>
  isOverAll(blocks)
    ? roles
    : blocks.map(
        ({ author }, at) => roles[at] ?? (author.name === '' ? undefined : agreed(blocks, roles, (one) => one.author.name === author.name)),
      );

/** What stands beside the words of a piece in elements of their own, but its name and times: a firm, a part, a way. */
const remarksOf = (block: Block): readonly string[] =>
  shownIn(block.element)
    .filter((at) => at.childElementCount === 0)
    .map(lineOf)
    .filter(
      (line) =>
        line.length >= 3 &&
        line.length <= 40 &&
        withoutTimes(line) === line &&
        line !== block.author.name &&
        block.head.includes(line) &&
        !block.text.includes(line),
    );

/** What is told of all pieces of one side and of none of the other: the firm that the customer writes from, what we are called. */
function byRemark(blocks: readonly Block[], roles: readonly Told[]): readonly Told[] {
  const remarks = blocks.map(remarksOf);
  const own = (role: Role) => {
    const [first = [], ...rest] = remarks.filter((_, at) => roles[at] === role);
    const others = remarks.filter((_, at) => roles[at] !== role && roles[at] !== undefined).flat();
    return roles.some((one) => one !== role && (one === 'customer' || one === 'operator'))
      ? first.filter((line) => rest.every((lines) => lines.includes(line)) && !others.includes(line))
      : [];
  };
  const [theirs, ours] = [own('customer'), own('operator')];
  return blocks.map((_, at) => {
    const bears = (lines: readonly string[]) => remarks[at]?.some((line) => lines.includes(line)) === true;
    return roles[at] ?? (bears(theirs) === bears(ours) ? undefined : bears(theirs) ? 'customer' : 'operator');
  });
}

/** Bubbles of one writer stand together under his name. */
const byGroup = (blocks: readonly Block[], roles: readonly Told[]): readonly Told[] =>
  blocks.map((block, at) => {
    if (roles[at] !== undefined) return roles[at];
    for (const around of outwards(block.element, 3).slice(1)) {
      const here = blocks.filter(({ element }) => encloses(around, element));
      const named = here.filter(({ author }) => author.name !== '');
      if (here.length === blocks.length || new Set(named.map(({ author }) => author.name)).size > 1) return undefined;
      if (here.length > 1 && named.length > 0) return agreed(blocks, roles, (one) => named.includes(one));
    }
    return undefined;
  });

function byWords(blocks: readonly Block[], roles: readonly Told[], { customer, own }: People): readonly Told[] {
  const written = (role: Role) => blocks.filter((_, at) => roles[at] === role).map(({ author }) => author.name);
  const theirs = [customer.name, ...written('customer')].flatMap(partsOfName);
  const ours = [...own.map(({ name }) => name), ...written('operator')].flatMap(partsOfName).filter((part) => !theirs.includes(part));
  return blocks.map(({ text }, at) => {
    if (roles[at] !== undefined) return roles[at];
    if (isTo(text, theirs)) return 'operator';
    if (isTo(text, ours)) return 'customer';
    if (isSignedBy(text, theirs)) return 'customer';
    return isSignedBy(text, ours) ? 'operator' : undefined;
  });
}

/** A class that all pieces of one writer known so far bear, and none of the other's, tells of the others, too. */
function byMarks(blocks: readonly Block[], roles: readonly Told[], known: Known): readonly Told[] {
  const marks = blocks.map((block) => new Set(marksOf(block)));
  const own = (role: Role, other: Role) => {
    const [first, ...rest] = marks.filter((_, at) => roles[at] === role);
    const others = marks.filter((_, at) => roles[at] === other);
    return others.length === 0
      ? []
      : [...(first ?? [])].filter((mark) => rest.every((one) => one.has(mark)) && !others.some((one) => one.has(mark)));
  };
  const [theirs, ours] = [own('customer', 'operator'), own('operator', 'customer')];
  return blocks.map((_, at) => {
    const bears = (some: readonly string[]) => some.some((mark) => marks[at]?.has(mark));
    const told = bears(theirs) === bears(ours) ? undefined : bears(theirs) ? 'customer' : 'operator';
    return roles[at] ?? (told === 'customer' && isAnother(blocks[at], known) ? undefined : told);
  });
}

function bySide(blocks: readonly Block[], roles: readonly Told[], known: Known): readonly Told[] {
  const sides = sidesIn(blocks);
  return blocks.map((block, at) => {
    const side = sides.get(block.element);
    const told = side === undefined ? undefined : agreed(blocks, roles, (one) => sides.get(one.element) === side);
    return roles[at] ?? (told === 'customer' && isAnother(block, known) ? undefined : told);
  });
}

/** What a conversation is opened with, without a name, is from whom the page names. */
const byOpening = ([first]: readonly Block[], roles: readonly Told[], { customer, told }: People): readonly Told[] =>
  roles[0] === undefined && first !== undefined && isNobody(first.author) && (told || !isNobody(customer))
    ? ['customer', ...roles.slice(1)]
    : roles;

/** Without a name, what is called as the pieces of one side are, with what is around it, is of that side. */
function byLook(blocks: readonly Block[], roles: readonly Told[]): readonly Told[] {
  const looks = blocks.map((block) =>
    [...upwards(block.element)].slice(1, 3).reduce((look, { classList }) => `${look} < ${classList.value}`, marksOf(block).join(' ')),
  );
  const of = (role: Role) => looks.filter((_, at) => roles[at] === role);
  return blocks.map(({ author }, at) => {
    const [isTheirs, isOurs] = [of('customer').includes(looks[at] ?? ''), of('operator').includes(looks[at] ?? '')];
    if (roles[at] !== undefined || author.name !== '' || of('operator').length === 0 || isTheirs === isOurs) return roles[at];
    return isTheirs ? 'customer' : 'operator';
  });
}

/** Chats name a writer once for several messages: what follows on his side and in the same look without a name is his, too. */
function byFollowing(blocks: readonly Block[], roles: readonly Told[]): readonly Told[] {
  const sides = sidesIn(blocks);
  const settled: Told[] = [];
  for (const [at, block] of blocks.entries()) {
    // A note between them parts nothing.
    const last = settled.findLastIndex((one) => one !== 'internal');
    const [before, role] = [blocks[last], settled[last]];
    const isHis =
      before !== undefined &&
      block.author.name === '' &&
      (role === 'customer' || (role === 'operator' && before.author.name !== '')) &&
      sides.get(before.element) === sides.get(block.element) &&
      marksOf(before).join(' ') === marksOf(block).join(' ');
    settled.push(roles[at] ?? (isHis ? role : undefined));
  }
  return settled;
}

/** Whether a piece bears a name, and not the customer's: colleagues write on his side of a chat, too. */
const isAnother = (block: Block | undefined, { customer }: People): boolean =>
  block !== undefined &&
  block.author.name !== '' &&
  customer.name !== '' &&
  !partsOfName(customer.name).some((part) => block.author.name.includes(part));

/** Once both sides write, who does so under a name of neither and does not speak to the customer tells colleagues. */
function byThird(blocks: readonly Block[], roles: readonly Told[]): readonly Told[] {
  if (!roles.includes('customer') || !roles.includes('operator')) return roles;
  return blocks.map(({ author, text }, at) => roles[at] ?? (author.name === '' || toReader.test(text) ? undefined : 'internal'));
}

/** Where our side answers and nobody is known to ask, those without a name do. */
const byLack = (blocks: readonly Block[], roles: readonly Told[]): readonly Told[] =>
  roles.includes('customer') || !roles.includes('operator')
    ? roles
    : blocks.map(({ author }, at) => roles[at] ?? (author.name === '' ? 'customer' : undefined));

/** Where all is taken for the customer's, who greets him by his name under another one is not he. */
export function byAddress(blocks: readonly Block[], roles: readonly Told[], { customer }: People): readonly Told[] {
  if (roles.includes('operator') || customer.name === '') return roles;
  const theirs = partsOfName(customer.name);
  const ours = new Set(
    blocks.map(({ author, text }) => (author.name !== '' && author.name !== customer.name && isTo(text, theirs) ? author.name : '')),
  );
  return blocks.map(({ author }, at) => (roles[at] === 'customer' && author.name !== '' && ours.has(author.name) ? 'operator' : roles[at]));
}

type Settle = (blocks: readonly Block[], roles: readonly Told[], known: Known) => readonly Told[];

/** How the pieces tell of one another, and how surely. */
export const settling: readonly (readonly [Settle, number])[] = [
  [byLayout, 2],
  [byName, 3],
  [byRemark, 2],
  [byGroup, 2.5],
  [byWords, 2.5],
  [byWords, 2],
  [byMarks, 2],
  [bySide, 2],
  [byOpening, 1.5],
  [byLook, 1],
  [byFollowing, 1],
  [byThird, 0.8],
  [byLack, 0.7],
];
