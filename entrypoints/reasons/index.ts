import { defineUnlistedScript } from '#imports';
import { reasonOf } from '@/utils/etiquette';

/** Why each rule asks for what it asks; brought into a page when its first card opens, drafts are checked without it. */
export type Reasons = typeof reasonOf;

export default defineUnlistedScript(() => {
  (globalThis as { otklikReasons?: Reasons }).otklikReasons = reasonOf;
});
