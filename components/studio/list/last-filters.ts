import { type Filter, noFilter, type Shelf } from './rows';

/** Kept while a document is looked at, so that the way back leads to the same list; another page may set it before it leads there. */
export const lastFilters: Record<Shelf, Filter> = { replies: noFilter, scripts: noFilter };
