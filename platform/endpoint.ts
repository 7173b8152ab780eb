import type { Endpoint } from '@/utils/contact';
import { stored } from './stored';

/** Where contacts are pushed to; nothing until a lead sets it. */
export const endpoint = stored<Endpoint | null>('endpoint', null);
