export { people } from './people';
export { isPlace } from './lexicon';
