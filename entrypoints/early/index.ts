import { defineUnlistedScript } from '#imports';
import { bringSearch, canBring } from '@/platform/search/bring';

/** The first script of the side panel, before what draws it is even read: the search comes meanwhile. */
export default defineUnlistedScript(() => {
  if (canBring) void bringSearch().catch(() => undefined);
});
