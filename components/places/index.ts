export { KnownPlaces, knownPlaces, usePlaces, useTold } from './known-places';
export { Marked } from './Marked';
export { askKey, factKey, type Place } from './place';
export { showPlace } from './show-place';
