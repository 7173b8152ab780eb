export { nameStem } from './forms';
export { isPatronymic, isPlace } from './lexicon';
export { isOrdinary } from './ordinary';
export { people, peopleBeside } from './people';
