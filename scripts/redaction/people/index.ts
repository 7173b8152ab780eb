// People for the generated texts: real names from the lists, and made-up ones.
export { english } from './english.ts';
export { latin } from './latin.ts';
export { capital, type Case, type Lists } from './lists.ts';
export { russian } from './russian.ts';
