import type { LibraryDocument } from '@/utils/library';
import type { Remark, StudioPort, Usage } from '../outside';

/** What every page of the library is given. */
export interface StudioProps {
  readonly port: StudioPort;
  readonly documents: readonly LibraryDocument[];
  /** How many there are: more than are read yet while a large library is opened. */
  readonly of: number;
  readonly usage: Usage;
  readonly remarks: readonly Remark[];
  /** ISO day by the lead's clock. */
  readonly today: string;
}
