import type { StudioPort } from '@/components/outside';
import { studio as kept } from '@/platform';

/** The library's pages, put together from what is kept and what tries templates out. */
export const studio: StudioPort = {
  ...kept,
  tools: async () => (await import('./tools')).tools,
  inspector: async () => (await import('./inspector')).inspectDocument,
};
