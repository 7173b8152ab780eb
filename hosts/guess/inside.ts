import { encloses } from '../reading';

export const isInside = (places: readonly Node[], element: Node) => places.some((place) => encloses(place, element));
