import type { Person } from '@/utils/ticket';

export const nobody: Person = { name: '', address: '' };

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** The first e-mail address in a text, or an empty one. */
export function addressIn(text: string): string {
  return address.exec(text)?.[0] ?? '';
}

/** Reads `Name <address>`, `address (Name)`, a bare address or a bare name. */
export function personIn(text: string): Person {
  const found = addressIn(text);
  // Behind the address of a name stands something else, as a link to the address book.
  const [, before = ''] = /^([^<>@]*\p{L}[^<>@]*)<[^<>]*@[^<>]*>/u.exec(text) ?? [];
  const rest = found === '' ? text : (before || text).replace(found, ' ').replace(/[<>()[\],;"]+/g, ' ');
  const name = rest.replace(/^['\s]+|['\s,:;]+$/g, '').replace(/\s+/g, ' ');
  return { name: /\p{L}/u.test(name) ? name : '', address: found };
}

/** Whether two readings can be of one person: the same address, or the same name where an address is missing. */
export function samePerson(one: Person, other: Person): boolean {
  if (one.address !== '' && other.address !== '') return one.address.toLowerCase() === other.address.toLowerCase();
  return one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();
}

export function isNobody({ name, address: at }: Person): boolean {
  return name === '' && at === '';
}
