export { search } from './ask';
export { bringSearch } from './bring';
export type { Building } from './question';
