import { type Ignored, nothingIgnored } from '@/utils/etiquette';
import { stored } from './stored';

/** What the operator ignores for good, and how often for which reason. */
export const ignored = stored<Ignored>('ignored', nothingIgnored);
