import type { Person } from '@/utils/ticket';
import { isNobody, samePerson } from '../reading';
import { isSignedBy, isTo, partsOfName } from './addressed';
import type { Block } from './block';
import type { Known } from './roles';
import { rolesOf } from './settled';
import type { Told } from './settling';
import { voiceOf } from './voice';

/** Who wrote what, if the customer is this one. */
export interface Writers {
  readonly customer: Person;
  readonly roles: readonly Told[];
}

/** What one text tells counts for no more. */
const most = 1.5;
/** Another customer than the page seems to name is believed where the texts speak so much more for him. */
const surer = 3.5;

/** How well what is said fits its writers: voices, who is greeted by the customer's name and who signs with it, who opens. */
function fitOf(blocks: readonly Block[], { customer, roles }: Writers): number {
  const parts = partsOfName(customer.name);
  return blocks.reduce((sum, { text }, at) => {
    const role = roles[at];
    if (role === undefined || role === 'unknown') return sum;
    const isTheirs = role === 'customer';
    const voice = Math.max(-most, Math.min(most, voiceOf(text).theirs / 2));
    // Nobody greets himself, and nobody of ours signs with the customer's name.
    const greets = !isTo(text, parts) ? 0 : isTheirs ? -2 : role === 'operator' ? 1.5 : 0;
    const signs = !isSignedBy(text, parts) ? 0 : isTheirs ? 1 : -2;
    return sum + (isTheirs ? voice : -voice) + greets + signs + (at === 0 && isTheirs ? 1 : 0);
  }, 0);
}

/**
 * Who wrote each piece. Where the texts speak against the customer that the page seems to name, each of the writers is tried
 * for him: one whose address is the house's own, or who was named first and answers, turns all the others round.
 */
export function writersOf(blocks: readonly Block[], about: Known): Writers {
  const { customer: given } = about;
  const written = blocks.find(({ author }) => author.address !== '' && author.name === given.name)?.author.address ?? '';
  const known = { ...about, customer: { name: given.name, address: given.address || written } };
  const named = { customer: known.customer, roles: rolesOf(blocks, known) };
  const authors = blocks.map(({ author }) => author).filter((author) => !isNobody(author));
  const others = authors.filter(({ name }, at) => name !== '' && authors.findIndex((one) => one.name === name) === at);
  const fit = fitOf(blocks, named);
  if (others.length < 2 || fit > blocks.length) return named;
  let best = { writers: named, fit: fit + surer };
  for (const customer of others.slice(0, 5)) {
    if (samePerson(customer, known.customer)) continue;
    const roles = rolesOf(blocks, { ...known, customer, own: known.own.filter((us) => !samePerson(us, customer)) });
    const writers = { customer, roles };
    const sum = fitOf(blocks, writers);
    if (sum > best.fit) best = { writers, fit: sum };
  }
  return best.writers;
}
