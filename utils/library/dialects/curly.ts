import { contact } from './chatwoot';
import { type Dialect, namesFor } from './dialect';
import { plainCodes } from './plain-codes';

const pattern =
  /\{\{\{?\s*\.?([\p{L}_][\p{L}\p{N}_.[\] -]*?)\s*(?:\|\s*(?:fallback|default)\s*[:(]\s*["“']([^"”']*)["”']\s*\)?\s*)?\}?\}\}/giu;
const curly = (meanings: Parameters<typeof namesFor>[0]): Dialect => plainCodes(pattern, namesFor(meanings), /\{\{[^{}\uE000]*\}\}/gu);

/** `{{contact.first_name}}` in a text of unknown origin. */
export const bare = curly(contact);

/** `{{ticket.customer.firstname}}`, `{{current_user.firstname}}`. */
export const gorgias = curly({
  customer: 'ticket.customer.name ticket.requester.name customer.name',
  customerFirst: 'ticket.customer.firstname ticket.customer.first_name ticket.requester.firstname customer.firstname',
  customerAddress: 'ticket.customer.email ticket.requester.email customer.email',
  operator: 'current_user.name ticket.assignee_user.name',
  operatorFirst: 'current_user.firstname current_user.first_name ticket.assignee_user.firstname',
  number: 'ticket.id',
  subject: 'ticket.subject',
});

/** `{{recipient.first_name}}`; the user is the operator. */
export const front = curly({
  customer: 'recipient.name recipient contact.name',
  customerFirst: 'recipient.first_name recipient.firstName contact.first_name',
  customerAddress: 'recipient.handle recipient.email contact.email',
  operator: 'user.name user.full_name sender.name teammate.name',
  operatorFirst: 'user.first_name user.firstName sender.first_name teammate.first_name',
  company: 'company.name',
  subject: 'conversation.subject',
});

const person = /<attribute\b([^>]*?)\/?>(?:\s*<\/attribute>)?/gi;
const inIntercom = curly({
  customer: 'user.name contact.name lead.name',
  customerFirst: 'user.first_name contact.first_name user.firstname',
  customerAddress: 'user.email contact.email',
  operator: 'teammate.name author.name admin.name',
  operatorFirst: 'teammate.first_name author.first_name admin.first_name',
  company: 'app.name workspace.name',
  number: 'conversation.id ticket.id',
});

/** `{{user.name|fallback:"друг"}}`, which in HTML is `<attribute key="user.name" default="друг"/>`; the user is the customer. */
export const intercom: Dialect = {
  ...inIntercom,
  translate: (text, to) =>
    inIntercom.translate(
      text.replaceAll(person, (_all, attributes: string) => {
        const [, key = ''] = /\bkey\s*=\s*["']([^"']*)["']/i.exec(attributes) ?? [];
        const [, fallback = ''] = /\bdefault\s*=\s*["']([^"']*)["']/i.exec(attributes) ?? [];
        return fallback === '' ? `{{${key}}}` : `{{${key}|fallback:"${fallback.replaceAll(/["{}]/g, '')}"}}`;
      }),
      to,
    ),
};
