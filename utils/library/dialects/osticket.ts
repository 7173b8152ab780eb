import { namesFor } from './dialect';
import { plainCodes } from './plain-codes';

/** `%{ticket.name.first}`: osTicket, canned responses. */
export const osticket = plainCodes(
  /%\{\s*([\w.]+)\s*\}/g,
  namesFor({
    customer: 'ticket.name ticket.name.full ticket.user.name recipient.name recipient user.name',
    customerFirst: 'ticket.name.first ticket.name.short ticket.user.name.first recipient.name.first user.name.first',
    customerAddress: 'ticket.email ticket.user.email recipient.email',
    operator: 'ticket.staff ticket.staff.name ticket.assigned staff.name staff poster.name',
    operatorFirst: 'ticket.staff.name.first ticket.staff.first staff.name.first',
    company: 'company company.name',
    site: 'company.website url',
    phone: 'company.phone',
    number: 'ticket.number ticket.id',
    subject: 'ticket.subject',
  }),
  /%\{[^}\uE000]*\}/gu,
);
