import type { Message, Person, Ticket, TicketPart } from '@/utils/ticket';
import { generic } from '../generic';
import { defineHost, type Host } from '../host';
import { addressIn, bareSubject, isElement, isSeen, lineOf, outermost, personIn, textOf } from '../reading';
import type { HostFile, HostFilePart } from './file';
import { pickAll } from './pick';

/** The host that a saved file describes. What the file leaves open, or no longer finds, is read as on any other page. */
export function hostFromFile(file: HostFile): Host {
  const { id, title, match, parts, fields } = file;
  const all = (page: Document, part: HostFilePart): readonly HTMLElement[] => {
    const selector = parts[part];
    return selector === undefined ? [] : pickAll(page, selector);
  };
  const isPart = (element: HTMLElement, part: HostFilePart) => all(topOf(element), part).includes(element);

  return defineHost({
    ...generic,
    id,
    title,
    recognises: (page) =>
      page.location?.origin === match.origin &&
      (match.path === undefined || like(match.path, page.location.pathname)) &&
      (match.mark === undefined || pickAll(page, match.mark).length > 0),
    readTicket: (page) => overlaid(file, generic.readTicket(page), (part) => all(page, part)),
    isReplyBox(element) {
      const told = all(topOf(element), 'editor');
      return told.length === 0
        ? generic.isReplyBox(element)
        : told.includes(element) || told.includes(outermost(element)) || told.some((at) => at.shadowRoot?.contains(element));
    },
    ...(fields && { fields: (page: Document) => ({ form: page.body, named: fields, codes: {} }) }),
    sendOn(path) {
      const element = path.filter(isElement).find((at) => isPart(at, 'send'));
      return element === undefined ? generic.sendOn(path) : { element, sure: true };
    },
    sendControls: (page) => [...new Set([...all(page, 'send').filter(isSeen), ...generic.sendControls(page)])],
  });
}

/** `*` in a path stands for anything. */
function like(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

/** The page that a host file speaks of: the one around the frame that an editor wrote. */
function topOf(element: HTMLElement): Document {
  return outermost(element).ownerDocument;
}

function overlaid(file: HostFile, base: Ticket, all: (part: HostFilePart) => readonly HTMLElement[]): Ticket {
  const line = (part: HostFilePart) => lineOf(all(part)[0]);
  const named = personIn(line('customerName'));
  const customer: Person = {
    name: named.name || base.customer.name,
    address: addressIn(line('customerAddress')) || named.address || base.customer.address,
  };
  const subject = bareSubject(line('subject')) || base.subject;
  const number = line('number').match(/[\p{L}]{0,6}-?\d[\d/-]*/u)?.[0] ?? base.number;
  const told: readonly (TicketPart | false)[] = [
    line('subject') !== '' && 'subject',
    line('number') !== '' && 'number',
    (named.name !== '' || named.address !== '') && 'customer',
    all('message').length > 0 && 'message',
    all('editor').length > 0 && 'editor',
    all('send').length > 0 && 'send',
  ];
  const own = number || `${subject.toLowerCase()}:${(customer.address || customer.name).toLowerCase()}`;
  return {
    ...base,
    key: `${file.id}:${file.match.origin}:${own}`,
    host: file.id,
    subject,
    number,
    customer,
    messages: messagesOf(all('message'), base.messages, customer),
    doubts: base.doubts.filter((part) => !told.includes(part)),
  };
}

/** What was read already says more of who wrote what, where it holds the letter that was pointed at. */
function messagesOf(elements: readonly HTMLElement[], base: readonly Message[], customer: Person): readonly Message[] {
  const texts = elements.map(textOf).filter((text) => text !== '');
  const last = texts.at(-1);
  if (last === undefined || base.some(({ text, from }) => from !== 'unknown' && text !== '' && last.endsWith(text))) return base;
  const [only] = texts;
  return texts.length === 1 && only !== undefined
    ? [{ from: 'customer', author: customer, text: only }]
    : texts.map((text): Message => ({ from: 'unknown', author: { name: '', address: '' }, text }));
}
