import { argument, type Dialect, namesFor } from './dialect';
import { plainCodes } from './plain-codes';

const values = plainCodes(
  /#\{\s*([\w.]+)\s*(?:\|\s*\w+\s*)*\}/g,
  namesFor({
    customer: 'ticket.customer.fullname ticket.customer',
    customerFirst: 'ticket.customer.firstname',
    customerAddress: 'ticket.customer.email ticket.customer.login',
    operator: 'user.fullname user current_user.fullname current_user ticket.owner.fullname ticket.owner',
    operatorFirst: 'user.firstname current_user.firstname ticket.owner.firstname',
    company: 'config.organization config.product_name',
    site: 'config.fqdn',
    number: 'ticket.number ticket.id',
    subject: 'ticket.title article.subject',
  }),
  /#\{[^}\uE000]*\}/gu,
);

/** `#{ticket.customer.firstname}`, and days as `#{ticket.pending_time | dt('%d.%m.%Y')}`: text modules. */
export const zammad: Dialect = {
  ...values,
  sign: /#\{\s*[\w.]+\s*(?:\|[^}]*)?\}/,
  translate: (text, to) =>
    values.translate(
      text.replaceAll(/#\{\s*([\w.]+)\s*\|\s*(?:dt|d)\([^)]*\)\s*\}/g, (_all, name: string) => {
        const value = to.value(name);
        to.asDate(value);
        return to.code(`{{date ${argument(value)} style="numeric"}}`);
      }),
      to,
    ),
};
