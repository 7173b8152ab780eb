import { namesFor } from './dialect';
import { plainCodes } from './plain-codes';

/** `{%customer.fullName,fallback=друг%}`: FreeScout and Help Scout. */
export const freescout = plainCodes(
  /\{%\s*([a-z]\w*(?:\.\w+)*)\s*(?:,\s*fallback=([^%]*?))?\s*%\}/gi,
  namesFor({
    customer: 'customer.fullName',
    customerFirst: 'customer.firstName',
    customerAddress: 'customer.email',
    operator: 'user.fullName',
    operatorFirst: 'user.firstName',
    position: 'user.jobTitle',
    company: 'mailbox.name mailbox.fromName',
    number: 'conversation.number',
    subject: 'subject conversation.subject',
  }),
  /\{%[^%\uE000]*%\}/gu,
);
