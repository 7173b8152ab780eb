export { nameStem } from './forms';
export { isPatronymic, isPlace } from './lexicon';
export { people, peopleBeside } from './people';
