import type { Person } from '@/utils/ticket';
import { isNobody, samePerson } from '../reading';
import { isTo, partsOfName } from './addressed';
import type { Block } from './block';
import { likeliest, sure, type Piece, type Sign } from './likeliest-roles';
import { domainOf, marksOf, roleBy, type Known } from './roles';
import { byAddress, isOverAll, settling, type Told } from './settling';
import { voiceOf } from './voice';
import { toReader } from './words';

/**
 * The roles in a whole conversation: what the page says of each piece, then what the pieces say of one another (a piece
 * of a known writer's name, on a known writer's side, or one that greets or is signed by a known one, has his role or the other),
 * and at last what their words tell.
 */
export function rolesOf(blocks: readonly Block[], known: Known): readonly Told[] {
  const { roles, pieces } = piecesOf(blocks, known);
  // A text alone that the page gives nobody may be an article as well: its words do not make it a letter.
  if (blocks.length === 1 && isNobody(known.customer) && blocks.every(({ author }) => isNobody(author))) return roles;
  return likeliest(pieces);
}

/** What the page and its pieces tell of each writer, and how each is weighed. */
export function piecesOf(blocks: readonly Block[], known: Known): { readonly roles: readonly Told[]; readonly pieces: readonly Piece[] } {
  let roles: readonly Told[] = blocks.map((block) => roleBy(block, { ...known, sides: new Map() }));
  let surely = roles.map((role) => (role === undefined ? 0 : sure));
  for (const [settle, weight] of settling) {
    if (!roles.includes(undefined)) break;
    const settled = settle(blocks, roles, known);
    surely = surely.map((before, at) => (roles[at] === settled[at] ? before : weight));
    roles = settled;
  }
  roles = byAddress(blocks, roles, known);
  const two = new Set(blocks.map(({ author }) => author.name)).size === 2;
  const groups = groupsOf(blocks, roles, known);
  const ours = [...known.own, ...blocks.filter((_, at) => roles[at] === 'operator').map(({ author }) => author)];
  const firms = ours.map(domainOf);
  const names = { theirs: partsOfName(known.customer.name), ours: ours.flatMap(({ name }) => partsOfName(name)) };
  const noted = notedBy(blocks, roles);
  const voices = blocks.map(({ text }) => voiceOf(text));
  const last = voices.findLastIndex(({ inside }, at) => roles[at] !== 'internal' && inside <= 0);
  const pieces = blocks.map((block, at): Piece => {
    const { text, author } = block;
    const isTheirs = isTo(text, names.theirs);
    const told: Readonly<Record<Sign, boolean>> = {
      opens: at === 0 && blocks.length > 1,
      closes: at === last && blocks.length > 1,
      noted: noted[at] === true,
      ...leaning(block, known, two),
      joins: joins.test(text.slice(0, 160)),
      ...byFirm(author, firms),
      answered: author.name !== '' && known.answering.includes(author.name) && readers.test(known.answering),
      atOnce: isAtOnce(blocks, at),
      toReader: toReader.test(text),
      toOurs: isTo(
        text,
        names.ours.filter((part) => !names.theirs.includes(part) && !author.name.includes(part)),
      ),
      toTheirs: isTheirs,
      ofTheirs: !isTheirs && names.theirs.some((part) => text.includes(part)),
    };
    const signs = new Set((Object.keys(told) as Sign[]).filter((sign) => told[sign]));
    return { theirs: 0, inside: 0, ...voices[at], group: groups[at] ?? '', told: roles[at], surely: surely[at] ?? 0, signs };
  });
  return { roles, pieces };
}

/** Labels before those whom an answer goes to. */
const readers = /(?<!\p{L})(?:кому|копия|получател[ьи]|to|cc|recipients?)(?!\p{L})/iu;

/** Who writes for the customer says so: `Neil here, Ruth's husband`, «Пишу за мужа»; and who joins in does: `Same here`, «Я тоже из 4 «Б»». */
const joins =
  /(?<!\p{L})(?:(?:i['’]?m|i am|this is|myself as|here,|on behalf of)[^.!?]{0,25}(?<!\p{L})(?:wife|husband|partner|daughter|son|mum|mom|mother|dad|father|sister|brother|line manager|carer|neighbour|neighbor)|on behalf of (?:my|mr|mrs|ms)|same (?:here|problem|issue|thing|story)|(?:me|us) too|i['’]?m the other|i second|\p{Lu}\p{Ll}+ (?:asked me|(?:copied|cc['’]?d|put) me)|(?:я|это|пишу|пишет)(?!\p{L})[^.!?]{0,25}(?<!\p{L})(?:муж(?:а|ем)?|жен[аыу]|доч(?:ь|ка|ери|ки)|сын(?:а|ом)?|мам[аыу]|пап[аыу]|мать|матери|отец|отца|сестр[аыу]|брата?|сосед(?:ка)?)|(?:та|такая) же (?:история|проблема|беда|ситуация)|(?:я|мы|у (?:меня|нас)) тоже|попросил[аи]? меня|в копию|поддерживаю (?:автор|сосед|предыдущ)\p{L}+|присоединяюсь)(?!\p{L})/iu;

/** Who writes from another firm's mail than all of ours is none of us. */
function byFirm(author: Person, ours: readonly string[]): { readonly ourFirm: boolean; readonly otherFirm: boolean } {
  const [firm, known] = [domainOf(author), ours.filter((one) => one !== '')];
  const ourFirm = firm !== '' && known.includes(firm);
  return { ourFirm, otherFirm: firm !== '' && known.length > 0 && !ourFirm };
}

/** Which pieces bear a mark that others do, all of them notes, where an answer without it stands beside them. */
function notedBy(blocks: readonly Block[], roles: readonly Told[]): readonly boolean[] {
  const marks = blocks.map((block) => marksOf(block));
  return marks.map((own, at) => {
    const others = (isNote: boolean) => marks.filter((_, nth) => nth !== at && (roles[nth] === 'internal') === isNote).flat();
    const [notes, rest] = [others(true), others(false)];
    return roles.some((role, nth) => nth !== at && role === 'operator') && own.some((mark) => notes.includes(mark) && !rest.includes(mark));
  });
}

/** What answers the opening within two minutes does so by itself, and to its writer. */
const isAtOnce = (blocks: readonly Block[], at: number): boolean => at === 1 && (blocks[1]?.when ?? Infinity) - (blocks[0]?.when ?? 0) <= 2;

/** Of one family with the customer is who writes for him; another name without that is more often one of ours, above all where two write. */
function leaning(
  { author }: Block,
  { customer, own }: Known,
  two: boolean,
): Readonly<Record<'family' | 'another' | 'anotherOfTwo', boolean>> {
  const isNew = author.name !== '' && customer.name !== '' && !samePerson(author, customer) && !own.some((us) => samePerson(us, author));
  const [one, other] = [author, customer].map(({ name }) => familyOf(name));
  const family = isNew && one === other && one !== '';
  const another = isNew && !family && author.name.includes(' ');
  return { family, another, anotherOfTwo: another && two };
}

/** The family's name without what tells a woman's from a man's; empty where a name has one word. */
function familyOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}\p{L}/u.test(part) && !/(?:вич|вна|ична)$/u.test(part));
  const isFirst = /(?:вич|вна|ична)$/u.test(name);
  return parts.length < 2 ? '' : ((isFirst ? parts[0] : parts.at(-1)) ?? '').replace(/(?<=[вн])а$|(?:ая|ий|ый)$/u, '');
}

/** What has one writer: pieces of one name, and without a name those that look alike, where not both sides are known to look so. */
function groupsOf(blocks: readonly Block[], roles: readonly Told[], { common }: Known): readonly string[] {
  const looks = blocks.map((block) =>
    block.author.name === ''
      ? marksOf(block)
          .filter((mark) => !common.has(mark))
          .join(' ')
      : '',
  );
  const isOfBoth = (look: string) =>
    ['customer', 'operator'].every((role) => roles.some((told, at) => told === role && looks[at] === look));
  return blocks.map(({ author }, at) => {
    const look = looks[at] ?? '';
    if (author.name !== '') return isOverAll(blocks) ? '' : author.name;
    return look === '' || isOfBoth(look) ? '' : `.${look}`;
  });
}
