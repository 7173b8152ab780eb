export { nameStem } from './forms';
export { isPatronymic, isPlace } from './lexicon';
export { people } from './people';
