import type { Message, Person, Ticket, TicketPart } from '@/utils/ticket';
import { defineHost } from './host';
import {
  $$,
  $maybe,
  asMessages,
  attribute,
  insideOf,
  isElement,
  isNobody,
  isSeen,
  lettersIn,
  lineOf,
  nobody,
  outermost,
  personIn,
  textOf,
} from './reading';

/** Request Tracker 5 (and 4.4, whose marks are the same). */
export default defineHost({
  id: 'request-tracker',
  title: 'Request Tracker',
  recognises: (page) =>
    $maybe('.current-user, #current-user', page) !== undefined && $maybe('#bpscredits, #rt-header-container', page) !== undefined,
  readTicket,
  isReplyBox: (element) => outermost(element).closest('#cke_UpdateContent, textarea[name="UpdateContent"]') !== null,
  isNote: (element) => answerType(outermost(element).ownerDocument) === 'private',
  noteAddress: (page) => $maybe<HTMLAnchorElement>('a#page-actions-comment', page)?.href,
  fields(page) {
    const at = form(page);
    return (
      at && {
        form: at,
        named: { result: 'select[name="Status"]', minutes: 'input[name="UpdateTimeWorked"]' },
        codes: { solved: 'resolved', waiting: 'stalled', handed: 'open' },
      }
    );
  },
  sendOn(path) {
    const element = path.filter(isElement).find((at) => at.matches('input[name="SubmitTicket"], button[name="SubmitTicket"]'));
    return element && { element, sure: true };
  },
  sendsByKey: () => false,
  sendControls: (page) => $$('[name="SubmitTicket"]', page).filter(isSeen),
  attached: (page) =>
    form(page) ? $$('#attach-dropzone .dz-preview, [name="DeleteAttach"], .existing-attachments li', page).length : undefined,
  ownSignature: (page) => (form(page) ? /^-- ?$/m.test(draftIn(page)) : undefined),
});

function form(page: Document): HTMLElement | undefined {
  return $maybe('form[name="TicketUpdate"]', page);
}

/** Whether the form answers the customer or only leaves a comment; the operator may change it while writing. */
function answerType(page: Document): string {
  return (
    $maybe<HTMLSelectElement>('select[name="UpdateType"]', page)?.value ??
    (lineOf($maybe('[name="Action"]', page)) === 'Comment' ? 'private' : 'response')
  );
}

function draftIn(page: Document): string {
  const body = insideOf($maybe('#cke_UpdateContent iframe', page))?.body;
  return body ? textOf(body) : ($maybe<HTMLTextAreaElement>('textarea[name="UpdateContent"]', page)?.value ?? '');
}

/** RT shows an author as `Name <address>`, a colleague as `login (Name)`. */
function authorIn(text: string): Person {
  const colleague = /^([^\s()<>]+) \(([^()]+)\)$/.exec(text);
  return colleague === null ? personIn(text) : { name: colleague[2] ?? '', address: colleague[1] ?? '' };
}

function usersIn(selector: string, page: ParentNode): readonly { readonly id: string; readonly person: Person }[] {
  return $$(selector, page).map((user) => ({ id: attribute(user, 'data-user-id'), person: authorIn(lineOf(user)) }));
}

function readTicket(page: Document): Ticket {
  const me = attribute($maybe('a#preferences', page) ?? page.body, 'href').split('id=')[1] ?? '';
  const login = { name: '', address: lineOf($maybe('.current-user', page)) };
  const requestors = usersIn('.requestors .value .user', page);
  // The answer form shows no requestors, only who will be written to.
  const written = usersIn('#previewscrips label .user', page).filter(({ id }) => id !== me);
  const customers = requestors.length > 0 ? requestors : written;
  const customer = customers.find(({ id }) => id !== me)?.person ?? nobody;
  const shown = messagesIn(page, me, new Set(customers.map(({ id }) => id)));
  const [, ...quoted] = lettersIn(draftIn(page));
  const messages = shown.length > 0 ? shown : asMessages(quoted, customer, login);
  const operator = shown.findLast(({ from, author }) => from === 'operator' && author.address === login.address)?.author ?? login;
  const number = lineOf($maybe('form[name="TicketUpdate"] input[name="id"]', page)) || (heading(page)?.[1] ?? '');
  const distinct = new Set(customers.map(({ person }) => person.address || person.name)).size;
  const none: readonly (TicketPart | false)[] = [
    number === '' && 'number',
    (isNobody(customer) || (requestors.length === 0 && distinct > 1)) && 'customer',
    messages.length === 0 && 'message',
  ];
  return {
    key: `request-tracker:${page.location.origin}:${number}`,
    host: 'request-tracker',
    channel: 'ticket',
    subject: heading(page)?.[2] ?? lineOf($maybe('input[name="UpdateSubject"]', page)),
    number,
    customer,
    operator,
    messages,
    attachments: attachmentsOf(page),
    firstReply: answeredBefore(shown, quoted.length),
    doubts: none.filter((part) => part !== false),
  };
}

function answeredBefore(shown: readonly Message[], quoted: number): boolean | undefined {
  if (shown.length === 0) return quoted > 1 ? false : undefined;
  return shown.every(({ from }) => from === 'customer' || from === 'internal');
}

/** `№1: subject`, or `Update ticket #1: subject`. */
function heading(page: Document): RegExpExecArray | undefined {
  return /(?:№|#)\s*(\d+):?\s*(.*)$/u.exec(lineOf($maybe('#header h1', page))) ?? undefined;
}

/** The history, oldest first; it may come after the page, and the newest may stand on top. */
function messagesIn(page: Document, me: string, customers: ReadonlySet<string>): readonly Message[] {
  const rows = $$('.transaction.message', page).toSorted(
    (a, b) => Number(attribute(a, 'data-transaction-id')) - Number(attribute(b, 'data-transaction-id')),
  );
  return rows.flatMap((row, at): readonly Message[] => {
    const [user] = usersIn('.description .user', row);
    const text = writtenIn(row);
    if (user === undefined || text === '') return [];
    const from = roleIn(row, user, me, customers);
    const [own, ...older] = lettersIn(text, user.person);
    // What the very first letter quotes was written before the ticket began and stands nowhere else.
    const before = at === 0 ? asMessages(older, from === 'customer' ? user.person : nobody, nobody) : [];
    return [...before, { from, author: user.person, text: own?.text || text }];
  });
}

/** Quotes are folded: stanzas inside stanzas, each after a line that unfolds it. */
function writtenIn(row: Element): string {
  const stanzas = $$('.messagebody .message-stanza', row).filter((at) => at.parentElement?.closest('.message-stanza') == null);
  const bodies = stanzas.length > 0 ? stanzas : $$('.messagebody', row);
  const folders = $$('.message-stanza-folder', row).map(lineOf);
  const lines = bodies.flatMap((body) => textOf(body).split('\n'));
  return lines.filter((line) => line === '' || !folders.includes(line.trim())).join('\n');
}

function roleIn(
  row: Element,
  user: { readonly id: string; readonly person: Person },
  me: string,
  customers: ReadonlySet<string>,
): Message['from'] {
  if (/коммент|comment/i.test(lineOf($maybe('.description', row)))) return 'internal';
  if (customers.has(user.id)) return 'customer';
  // Colleagues are shown by login, outsiders by address.
  return user.id === me || !user.person.address.includes('@') ? 'operator' : 'unknown';
}

function attachmentsOf(page: Document): readonly string[] {
  return $$('.transaction.message .downloadattachment a, .transaction.message .downloadcontenttype a', page)
    .map((link) => decodeURIComponent(attribute(link, 'href').split('/').at(-1) ?? ''))
    .filter((name) => /\.[a-z0-9]{1,6}$/i.test(name));
}
