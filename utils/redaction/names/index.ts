export { nameStem } from './forms';
export { isPlace } from './lexicon';
export { people } from './people';
