import { namesFor } from './dialect';
import { plainCodes } from './plain-codes';

/** `#{ticket.customer.firstname}`: zammad, text modules. */
export const zammad = plainCodes(
  /#\{\s*([\w.]+)\s*(?:\|\s*[\w]+)?\s*\}/g,
  namesFor({
    customer: 'ticket.customer.fullname ticket.customer',
    customerFirst: 'ticket.customer.firstname',
    customerAddress: 'ticket.customer.email ticket.customer.login',
    operator: 'user.fullname user ticket.owner.fullname ticket.owner',
    operatorFirst: 'user.firstname ticket.owner.firstname',
    company: 'config.organization config.product_name',
    site: 'config.fqdn',
    number: 'ticket.number ticket.id',
    subject: 'ticket.title article.subject',
  }),
);
