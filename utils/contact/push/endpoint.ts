/** Where contacts are pushed to, and in what shape. */
export interface Endpoint {
  /** The address of the collection: `https://crm.example.ru/api/contacts`, PostgREST's table, OData's entity set. */
  readonly url: string;
  readonly shape: 'rest' | 'postgrest' | 'odata';
  /** Their field by ours: `{comment: 'fields.summary', number: 'ticketNumber'}`; empty sends all of ours by our names. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Their field that holds our id: by it nothing comes in twice. */
  readonly keyField: string;
  /** Headers besides, such as `Authorization`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** As a form gives it: without headers those that are kept already stay, as long as the site is the same. */
export type EndpointEdit = Omit<Endpoint, 'headers'> & { readonly headers?: Endpoint['headers'] };

/** What is wrong with an endpoint as it was typed; undefined when it can be used. */
export function endpointFault(endpoint: Endpoint): 'url' | 'insecure' | 'keyField' | 'header' | undefined {
  let url: URL;
  try {
    url = new URL(endpoint.url);
  } catch {
    return 'url';
  }
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return url.protocol === 'http:' ? 'insecure' : 'url';
  if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(endpoint.keyField)) return 'keyField';
  const headers = Object.entries(endpoint.headers);
  return headers.every(([name, value]) => /^[A-Za-z0-9-]+$/u.test(name) && !/[\r\n]/u.test(value)) ? undefined : 'header';
}

/** What a mapping may take of a contact; of the company's form by `fields.` and the key of a field. */
const ours = [
  'id',
  'sentAt',
  'ticketKey',
  'ticketNumber',
  'host',
  'subject',
  'customer',
  'reply',
  'templates',
  'gate',
  'reason',
  'finished',
];

/** The first of our names in a mapping that no contact has: sent, their field would always be empty. */
export const unknownName = (mapping: Endpoint['mapping']): string | undefined =>
  Object.values(mapping).find((name) => !ours.includes(name) && !/^fields(?:\.[\p{L}\p{N}_-]+)?$/u.test(name));
