import type { Message, Person, Ticket, TicketPart } from '@/utils/ticket';
import {
  $$,
  attribute,
  insideOf,
  isEditableBody,
  isNobody,
  lettersIn,
  nobody,
  samePerson,
  saysHidden,
  textOf,
  type Letter,
} from '../reading';
import { blocksIn, type Block } from './blocks';
import { isNoteBox } from './boxes';
import { headsIn } from './heads';
import { saysEnterSends } from './keys';
import { pairsIn } from './pairs';
import { addressesIn, addressOf, peopleIn, type People } from './people';
import { proseIn } from './prose';
import { boxesIn, sendsIn } from './sends';
import { internal, ourNames, ourSide, theirSide } from './words';

type Role = Message['from'];

/** A remark over a text that its writer belongs to the tool's side. */
const staff =
  /(?:^|[\s(])(?:agent|operator|support|staff|member|admin|administrator|moderator|оператор|сотрудник|поддержка|администратор|модератор|продавец)(?:[\s)]|$)/iu;

/** What the page says of a piece of the conversation by its marks; undefined when it says nothing. */
function roleBy(block: Block, people: People): Role | undefined {
  const marks = [block.element, ...block.element.children]
    .slice(0, 4)
    .flatMap((at) => [...at.attributes].filter(({ name }) => name === 'class' || name.startsWith('data-')).map(({ value }) => value));
  if (internal.test(block.head) || marks.some((mark) => /internal|private|sluzh|vnutr|(^|[-_ ])note/i.test(mark))) return 'internal';
  if (people.own.some((us) => samePerson(us, block.author))) return 'operator';
  if (samePerson(block.author, people.customer)) return 'customer';
  if (ourNames.test(block.author.name) || staff.test(block.head)) return 'operator';
  const own = marks.slice(0, 4).join(' ');
  return ourSide.test(own) ? 'operator' : theirSide.test(own) ? 'customer' : undefined;
}

/** Who writes in a conversation where nobody was told to be the customer: the one who is not of our side. */
function seenCustomer(blocks: readonly Block[], people: People): Person {
  if (!isNobody(people.customer)) return people.customer;
  const theirs = blocks.filter((block) => !/operator|internal/.test(roleBy(block, people) ?? ''));
  const names = new Set(theirs.map(({ author }) => author.name));
  return names.size === 1
    ? (theirs[0]?.author ?? nobody)
    : (theirs.find((block) => roleBy(block, people) === 'customer')?.author ?? nobody);
}

function quotedIn(page: Document): readonly Letter[] {
  for (const box of boxesIn(page)) {
    const draft = 'value' in box ? String(box.value) : textOf(box);
    const [, ...quoted] = lettersIn(draft);
    if (quoted.length > 0) return quoted;
  }
  return [];
}

/** Reads a page that no host file knows. What the page does not say stays empty and is named in the doubts. */
export function guessTicket(page: Document): Ticket {
  const inner = $$('iframe, frame', page)
    .filter((frame) => !saysHidden(frame))
    .map(insideOf)
    .find((doc) => doc?.body != null && !isEditableBody(doc.body) && textOf(doc.body).length > 20);
  const outer = read(page);
  if (outer.messages.length > 0 || inner === undefined) return outer;
  const letter = read(inner);
  const customer = isNobody(letter.customer) ? outer.customer : letter.customer;
  const { messages, attachments, firstReply } = letter;
  const subject = letter.subject || outer.subject;
  return finish(
    page,
    { ...outer, messages, attachments, firstReply, customer, subject, number: letter.number || outer.number },
    !isNobody(letter.customer),
  );
}

function read(page: Document): Ticket {
  const blocks = blocksIn(page);
  const bodies = blocks.map(({ element }) => element);
  const pairs = pairsIn(page).filter(({ label }) => !bodies.some((body) => body.contains(label)));
  const people = peopleIn(page, pairs, bodies);
  const seen = seenCustomer(blocks, people);
  const address =
    seen.address ||
    addressOf(
      seen,
      pairs,
      addressesIn(page).filter(({ element }) => !bodies.some((body) => body.contains(element) && !body.matches('[data-author]'))),
      people.own,
    );
  const name = seen.name || blocks.find((block) => roleBy(block, { ...people, customer: seen }) === 'customer')?.author.name || '';
  const customer: Person = isNobody(seen) ? nobody : { name, address };
  const known = { ...people, customer };
  const operator = people.own.find((person) => person.name !== '') ?? people.own[0] ?? nobody;
  const heads = headsIn(
    page,
    page,
    pairs,
    bodies,
    [customer, ...people.own].map((person) => person.name),
  );

  const written = blocks.map((block): Message => {
    const own = lettersIn(block.text)[0]?.text || block.text;
    const from = roleBy(block, known) ?? 'unknown';
    return { from, author: from === 'customer' ? { ...customer, name: block.author.name || customer.name } : block.author, text: own };
  });
  const quoted = quotedIn(page);
  const toldText = pairs.find(({ key, field, text }) => key === 'text' && !field && text.length > 20);
  const prose =
    written.length > 0 || quoted.length > 0
      ? ''
      : toldText
        ? textOf(toldText.element)
        : people.told
          ? proseIn(page, new Set(pairs.map(({ label }) => label)))
          : '';
  const letters = prose === '' ? quoted : lettersIn(prose, customer);
  const others = letters
    .filter(({ text }) => text !== '')
    .map(({ author, text }, at): Message => {
      const from: Role = people.own.some((us) => samePerson(us, author))
        ? 'operator'
        : at === 0 || samePerson(author, customer)
          ? 'customer'
          : 'unknown';
      return { from, author, text };
    });
  const messages = written.length > 0 ? written : others.toReversed();
  const answered = messages.some(({ from }) => from === 'operator') || (written.length === 0 && messages.length > 1);
  const ticket = {
    key: '',
    host: 'generic',
    channel: channelOf(
      page,
      pairs.some(({ key }) => key === 'recipient'),
    ),
    subject: heads.subject === customer.name ? '' : heads.subject,
    number: heads.number,
    customer,
    operator,
    messages,
    attachments: blocks.flatMap(({ files }) => files),
    firstReply: messages.length === 0 ? undefined : !answered,
    doubts: [],
  } as const;
  return finish(page, ticket, people.told);
}

function channelOf(page: Document, mail: boolean): Ticket['channel'] {
  if (mail) return 'email';
  return boxesIn(page).some((box) => !isNoteBox(box) && saysEnterSends(box)) ? 'chat' : 'ticket';
}

function finish(page: Document, ticket: Ticket, told: boolean): Ticket {
  const boxes = boxesIn(page);
  const controls = boxes.length === 0 ? [] : sendsIn(page);
  const none: readonly (TicketPart | false)[] = [
    ticket.subject === '' && 'subject',
    ticket.number === '' && ticket.channel === 'ticket' && 'number',
    (isNobody(ticket.customer) || !told) && 'customer',
    (ticket.messages.length === 0 || ticket.messages.every(({ from }) => from === 'unknown')) && 'message',
    boxes.length === 0 && 'editor',
    controls.length === 0 && 'send',
  ];
  const own = ticket.number || `${ticket.subject.toLowerCase()}:${(ticket.customer.address || ticket.customer.name).toLowerCase()}`;
  return { ...ticket, key: `generic:${originOf(page)}:${own}`, doubts: none.filter((part) => part !== false) };
}

function originOf(page: Document): string {
  return page.location?.origin ?? attribute(page.documentElement, 'data-origin');
}
