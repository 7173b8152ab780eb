import type { LibraryDocument } from './documents';

/** early: not yet valid; expired: no longer valid; stale: should have been looked through; current: all is well. */
export type Standing = 'current' | 'stale' | 'expired' | 'early';

type Period = Pick<LibraryDocument, 'validFrom' | 'validTo' | 'reviewBy'>;

/** How a document stands on a day (ISO, compared as text). The first and the last day of validity are included. */
export function standing({ validFrom, validTo, reviewBy }: Period, isoDate: string): Standing {
  if (validFrom !== undefined && isoDate < validFrom) return 'early';
  if (validTo !== undefined && isoDate > validTo) return 'expired';
  return reviewBy !== undefined && isoDate > reviewBy ? 'stale' : 'current';
}
