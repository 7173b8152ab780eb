export { nameStem } from './forms';
export { isPatronymic, isPlace } from './lexicon';
export { isOrdinary } from './ordinary';
export { people, peopleBeside, vouched } from './people';
export { Certainty } from './vouched';
