import { isoDay } from '@/utils/clock';

/** Today by the operator's own clock, ISO. */
export const today = (): string => isoDay(new Date());
