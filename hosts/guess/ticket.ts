import type { Message, Person, Ticket } from '@/utils/ticket';
import { shownText } from './furniture';
import {
  $$,
  bareSubject,
  encloses,
  insideOf,
  isEditableBody,
  isNobody,
  lettersIn,
  nobody,
  outermost,
  samePerson,
  saysHidden,
  type Letter,
} from '../reading';
import { isBarLine, withoutBars } from './bars';
import { withoutAlike } from './alike';
import { blocksIn } from './blocks';
import { withBody } from './bodies';
import { boxInUse } from './box-in-use';
import { letterUnder } from './brief';
import { channelOf } from './channel';
import { composersIn } from './composers';
import { describedIn } from './described';
import { isEvent } from './events';
import { filesBeside } from './files';
import { finish } from './finished';
import { judgedBeside, type Reading } from './judge';
import { withSender } from './letterhead';
import { writersOf } from './writers';
import { isNameOf, isShortFor } from './looks';
import { nameOn, numberOn } from './chosen';
import { subjectIn } from './heads';
import { commentsStayInside } from './notes';
import { besideBox, oldestFirst } from './order';
import { kept, pairsIn } from './pairs';
import { withoutUnfolding } from './parts';
import { partnerOver } from './partner';
import { addressesIn, addressOf, peopleIn } from './people';
import { plainOf, isCited, quotedIn, shownAsQuoted } from './quoted';
import { aroundBox, commonMarks, roleBy, seenCustomer, withIdle, type Role } from './roles';
import { boxesIn } from './near';
import { isSomeones, withoutEvents } from './shapes';
import { placeOf, titleIn } from './several';
import { withRows, withSiblings } from './siblings';
import { untimedIn } from './untimed';
import { sidesOf } from './sides';
import { withSpeaker } from './speakers';

/** Reads a page that no host file knows. What the page does not say stays empty and is named in the doubts. */
export function guessTicket(page: Document): Ticket {
  const inner = $$('iframe, frame', page)
    .filter((frame) => !saysHidden(frame))
    .map(insideOf)
    .find((doc) => doc?.body != null && !isEditableBody(doc.body) && shownText(doc.body).length > 20);
  const outer = read(page);
  if (outer.messages.length > 1 || inner === undefined) return outer;
  const inside = read(inner, outer.customer);
  // What is one letter from outside may be a conversation.
  if (outer.messages.length > 0 && new Set(inside.messages.map(({ from }) => from)).size < 2) return outer;
  const letter = letterOf(inside, inner, outer.customer);
  const isSame = samePerson(letter.customer, outer.customer) || isShortFor(letter.customer.name, outer.customer.name);
  const customer = isNobody(letter.customer)
    ? outer.customer
    : { ...letter.customer, address: letter.customer.address || (isSame ? outer.customer.address : '') };
  const { messages, attachments, firstReply } = letter;
  const subject = letter.subject || outer.subject;
  return finish(
    page,
    { ...outer, messages, attachments, firstReply, customer, subject, number: letter.number || outer.number },
    !isNobody(letter.customer),
  );
}

/** A frame without marks of its own is one letter from its first word to its last. */
function letterOf(inside: Ticket, page: Document, customer: Person): Ticket {
  if (inside.messages.length > 0 || boxesIn(page).length > 0 || page.querySelector('input, button') !== null) return inside;
  const messages = lettersIn(shownText(page.body), customer)
    .slice(0, 1)
    .map(({ text }): Message => ({ from: isNobody(customer) ? 'unknown' : 'customer', author: customer, text }));
  return { ...inside, messages, firstReply: true };
}

/**
 * As the rules read it, or, where the judge of weak signs is far surer of something else, as that does.
 * @param around the customer that the page around a frame names
 */
function read(page: Document, around: Person = nobody): Ticket {
  const byRules = readBy(page, around);
  const boxes = boxesIn(page);
  const box = boxInUse(boxes);
  const judged = judgedBeside(byRules.messages, page, box === undefined ? [] : [box, ...boxes.filter((each) => each !== box)]);
  const { told, ...ticket } = judged.blocks === undefined ? { ...byRules, messages: judged.messages } : readBy(page, around, judged);
  return finish(page, ticket, told);
}

/** @returns the ticket without its key and doubts, and whether the page tells who its customer is. */
function readBy(page: Document, around: Person, judged?: Pick<Reading, 'blocks' | 'place'>): Ticket & { readonly told: boolean } {
  const boxes = boxesIn(page);
  const box = boxInUse(boxes);
  const shownBox = box && outermost(box);
  const { blocks: told, rows } = blocksIn(page);
  const timed = told.length > 0 ? told : untimedIn(page, shownBox);
  const near = judged?.blocks === undefined ? besideBox(timed, shownBox) : withRows(judged.blocks, told);
  const place = judged?.place ?? placeOf(box, near, boxes);
  const inPlace = place === undefined ? near : near.filter(({ element }) => encloses(place, element));
  const beside = withSiblings(inPlace, rows, shownBox, judged === undefined);
  const pieced = withoutEvents(beside.filter(isSomeones).map(withSpeaker).map(withBody), shownBox);
  const found = oldestFirst(withoutAlike(pieced).map(withSender), shownBox);
  const bodies = [...found.map(({ element }) => element), ...rows];
  const composers = composersIn(page, bodies, box);
  const everyPair = pairsIn(page);
  const pairs = everyPair.filter(({ label }) => !bodies.some((body) => body.contains(label)));
  const everyone = peopleIn(page, pairs, bodies, composers);
  // Of several conversations beside each other each names its own customer.
  const named =
    place === undefined
      ? everyone
      : {
          ...peopleIn(
            place,
            pairs.filter(({ label }) => encloses(place, label)),
            bodies,
            composers,
          ),
          own: everyone.own,
        };
  const people = {
    ...named,
    customer: isNobody(named.customer) ? around : named.customer,
    common: commonMarks(found),
    sides: sidesOf(found),
    comments: boxes.some(commentsStayInside),
    answering: aroundBox(found, shownBox),
  };
  const writer = seenCustomer(found, people);
  const partner = found[0] === undefined || box === undefined || !isNobody(writer) ? '' : partnerOver(found[0].element, outermost(box));
  const seen = partner === '' ? writer : { name: partner, address: '' };
  const same = found.find(({ author }) => author.address !== '' && samePerson(author, seen));
  const quoted = quotedIn(page);
  const address =
    seen.address ||
    same?.author.address ||
    addressOf(
      seen,
      pairs,
      addressesIn(place ?? page).filter(({ element }) => !bodies.some((body) => body.contains(element) && !body.matches('[data-author]'))),
      people.own,
    ) ||
    people.customer.address ||
    (quoted.find(({ author }) => author.name !== '' && samePerson(author, seen))?.author.address ?? '');
  const quotedName = quoted.find(({ author }) => address !== '' && author.address === address)?.author.name ?? '';
  const name =
    seen.name || quotedName || found.find((block) => roleBy(block, { ...people, customer: seen }) === 'customer')?.author.name || '';
  const isOurs = seen.name === '' && people.own.some((us) => us.name !== '' && us.name === name);
  const root = place ?? page.body;
  const called: Person = { name: nameOn(root, address) || (isOurs ? '' : name), address };
  const operator = people.own.find((person) => person.name !== '') ?? people.own[0] ?? nobody;
  const number = numberOn(
    root,
    found.map(({ text }) => text),
  );
  const names = [called, ...people.own].map((person) => person.name);
  const subject = subjectIn(page, place ?? page, pairs, bodies, names, rows, number);
  // A heading with a date is no letter.
  const pieces = found.filter(({ text }) => bareSubject(text) !== subject);
  const toldProse = people.told ? withoutUnfolding(letterUnder(page, pairs)) : '';
  const toldText =
    pairs.find(({ key, field, text }) => key === 'text' && !field && text.length > 20) ?? describedIn(page, bodies, composers);
  // Beside a letter under a label, lines of a few words with times are its history.
  const alone = pieces.length > 0 && pieces.every(isBarLine) && (toldText !== undefined || (pieces.length === 1 && toldProse.length > 60));
  const blocks = alone ? [] : withoutBars(pieces);
  const { roles, customer } = writersOf(blocks, withIdle({ ...people, customer: called }, blocks));
  const two = new Set(blocks.filter((_, at) => roles[at] !== 'internal').map(({ author }) => author.name)).size === 2;
  const written = blocks.map((block, at): Message => {
    const own = withoutUnfolding(lettersIn(withoutSubject(block.text, subject))[0]?.text || block.text);
    // Of two who write, the one who is not the customer answers.
    const other = two && customer.name !== '' && block.author.name !== '' && block.author.name !== customer.name;
    const from = roles[at] ?? (other ? 'operator' : 'unknown');
    return { from, author: from === 'customer' ? { ...customer, name: block.author.name || customer.name } : block.author, text: own };
  });
  const shown = toldText ? kept(toldText.element) || shownText(toldText.element) : toldProse;
  // What the draft quotes may be a part of the letter that is shown.
  const isPart = quoted.length === 0 || startsAs(shown, quoted[0]?.text ?? '') || (shown !== '' && isCited(quoted[0]));
  const prose = written.length === 0 && isPart && !isEvent(shown) ? shown : '';
  const letters = prose === '' ? quoted : lettersIn(prose, customer);
  const asMessage = ({ author, text }: Letter, at: number): Message => {
    const from: Role = people.own.some((us) => samePerson(us, author))
      ? 'operator'
      : at === 0 || samePerson(author, customer)
        ? 'customer'
        : 'unknown';
    return { from, author, text };
  };
  const others = letters.filter(({ text }) => text !== '').map(asMessage);
  // What the draft answers is the letter, wherever in the page it stands.
  const [answering] = quoted;
  const isRead = written.some(({ text }) => plainOf(text).includes(plainOf(answering?.text ?? '').slice(0, 60)));
  const answeredText = answering === undefined || isRead ? undefined : shownAsQuoted(page, answering, composers);
  const said =
    answering !== undefined && answeredText !== undefined
      ? [...written.filter(({ from }) => from !== 'unknown'), asMessage({ ...answering, text: answeredText }, 0)]
      : written.length > 0
        ? withOpening()
        : others.toReversed();
  function withOpening(): readonly Message[] {
    const text = toldText === undefined ? '' : shownText(toldText.element);
    // What the ticket was opened with, where the conversation under it does not say it again.
    if (
      text.length <= 20 ||
      composers.some((at) => at.contains(toldText?.element ?? null)) ||
      written.some((one) => one.text.includes(text.slice(0, 40)))
    )
      return written;
    return [{ from: 'customer', author: customer, text }, ...written];
  }
  // One piece without a writer, on a page that names no customer, may be anything: an article, a notice.
  const messages =
    isNobody(customer) && said.length === 1 && said.every(({ from, author }) => from === 'unknown' && isNobody(author)) ? [] : said;
  const answered = messages.some(({ from }) => from === 'operator') || (written.length === 0 && messages.length > 1);
  return {
    key: '',
    host: 'generic',
    channel: channelOf(
      page,
      pairs.some(({ key }) => key === 'recipient'),
      number === '' && subject !== '' && customer.address !== '',
    ),
    subject: titleIn(place) || (isNameOf(customer.name, subject) ? '' : subject),
    number,
    customer,
    operator,
    messages,
    attachments: [...new Set([...blocks.flatMap(({ files }) => files), ...filesBeside(page, composers)])],
    firstReply: messages.length === 0 ? undefined : !answered,
    doubts: [],
    told: people.told,
  } as const;
}

/** Whether a text is another and more. */
function startsAs(whole: string, part: string): boolean {
  const [one = '', other = ''] = [whole, part].map((text) => text.replace(/\s+/g, ' ').trim());
  return other !== '' && one.length > other.length && one.startsWith(other.slice(0, 80));
}

function withoutSubject(text: string, subject: string): string {
  return subject !== '' && text.startsWith(`${subject}\n`) ? text.slice(subject.length).trim() : text;
}
