import type { Contact } from '../contact';
import type { Endpoint } from './endpoint';

export interface PushRequest {
  readonly url: string;
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The value at a path such as `fields.summary`. */
const at = (contact: Contact, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), contact);

/** Puts a value at their path, `customer.note` making an object within. */
function put(into: Record<string, unknown>, path: string, value: unknown): void {
  const [head = path, ...rest] = path.split('.');
  if (rest.length === 0 || head === '__proto__') {
    Object.defineProperty(into, head, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const inner = into[head];
  const within: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  put(within, rest.join('.'), value);
  into[head] = within;
}

/** A contact in their words. */
export function mapContact(
  contact: Contact,
  { mapping, keyField, shape }: Pick<Endpoint, 'mapping' | 'keyField' | 'shape'>,
): Record<string, unknown> {
  const { fields = {}, ...plain } = { ...contact, history: undefined };
  const whole =
    shape === 'rest' ? { ...plain, fields } : { ...plain, fields: JSON.stringify(fields), templates: plain.templates.join(',') };
  const body: Record<string, unknown> = Object.keys(mapping).length === 0 ? { ...whole } : {};
  for (const [theirs, ours] of Object.entries(mapping)) put(body, theirs, at(contact, ours) ?? null);
  if (Object.keys(mapping).length === 0 && keyField !== 'id') delete body['id'];
  put(body, keyField, contact.id);
  return body;
}

/**
 * The request that brings a contact in, the same however often it is made: its id is the idempotency key.
 * REST: POST with `Idempotency-Key`. PostgREST: POST that leaves a row of the same key as it is. OData: PUT to the key,
 * which makes it or replaces it by the same.
 */
export function requestFor(contact: Contact, endpoint: Endpoint): PushRequest {
  const body = JSON.stringify(mapContact(contact, endpoint));
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': contact.id, ...endpoint.headers };
  const base = endpoint.url.replace(/\/+$/u, '');
  if (endpoint.shape === 'postgrest') {
    const url = new URL(base);
    url.searchParams.set('on_conflict', endpoint.keyField);
    return { url: url.href, method: 'POST', headers: { ...headers, Prefer: 'resolution=ignore-duplicates,return=minimal' }, body };
  }
  if (endpoint.shape === 'odata')
    return {
      url: `${base}('${encodeURIComponent(contact.id.replaceAll("'", "''"))}')`,
      method: 'PUT',
      headers: { ...headers, 'OData-Version': '4.0', Prefer: 'return=minimal' },
      body,
    };
  return { url: base, method: 'POST', headers, body };
}
