import type { Person } from '@/utils/ticket';
import { addressIn, isNobody, nobody, samePerson } from '../reading';
import type { Block } from './block';
import { isShortFor } from './looks';
import type { Role } from './roles';

/** Labels before the writer in a head, and before whom he wrote to. */
const from =
  /(?<!\p{L})(?:от(?: кого)?|from|автор|author|sender|отправитель|внес(?:ла)?|внёс|записал[аи]?)\s?:|^(?:from|от)(?=\s["«]?\p{Lu})/iu;
const to = /(?<!\p{L})(?:кому|to|адресат|получатель)\s?:/iu;
/** `From: Ann Bell`, «Внёс: Чиж А. Р., эксперт»: the name behind a label. */
const name = /^\s*["«]?(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})?/u;
/** Which way a letter of a register went: `OUT 0002`, «Исх. № 7740». */
const went = /(?<!\p{L})(?:(исх(?:одящ\p{L}*|\.)|outgoing|outbound)|вх(?:одящ\p{L}*|\.)|incoming|inbound)(?!\p{L})/iu;
const wentShort = /^\W*(?:(OUT)|IN)\s(?=[\s\d#№])/u;

function personBehind(label: RegExp, head: string): Person {
  const found = label.exec(head);
  if (found === null) return nobody;
  const rest = head.slice(found.index + found[0].length, found.index + found[0].length + 100);
  const [said = '', called = ''] = name.exec(rest) ?? [];
  return { name: called, address: /^(?:[\s"»]*[<(]?|[^<>;:@]{0,40}<)[^\s<>()]+@/u.test(rest.slice(said.length)) ? addressIn(rest) : '' };
}

/** With the writer that the head names behind a label, where none was found, or no address of his. */
export function withSender(block: Block): Block {
  const { author } = block;
  const isRead = author.name !== '' && !/;|^(?:re|fwd?|subject|тема)$/iu.test(author.name) && !from.test(`${author.name}:`);
  if (isRead && author.address !== '') return block;
  const sender = personBehind(from, block.head);
  if (isRead && sender.name !== author.name) return block;
  return isNobody(sender) ? block : { ...block, author: { name: sender.name, address: sender.address || author.address } };
}

const isSame = (one: Person, other: Person): boolean =>
  samePerson(one, other) || isShortFor(one.name, other.name) || (one.name !== '' && other.name === one.name);

/** Whom a letter was written to, where its head says so behind a label. */
export const readerIn = ({ head }: Block): Person => personBehind(to, head);

/** Who wrote a letter by the way that its head tells: to the customer, in or out; undefined where it tells none. */
export function roleByWay(block: Block, customer: Person): Role | undefined {
  const { head } = block;
  const reader = readerIn(block);
  if (!isNobody(customer) && !isNobody(reader) && isSame(reader, customer) && !isSame(personBehind(from, head), customer))
    return 'operator';
  const way = went.exec(head) ?? wentShort.exec(head);
  return way === null ? undefined : way[1] === undefined ? 'customer' : 'operator';
}
