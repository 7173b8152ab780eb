import type { SpareReason } from '@/utils/contact';
import type { Finding } from '@/utils/etiquette';
import type { PrivateSpan } from '@/utils/redaction';

export interface Question {
  readonly id: string;
  readonly draft: string;
  readonly secrets: readonly PrivateSpan[];
  readonly findings: readonly Finding[];
  readonly fault?: string;
}

/** A secret of the question that the operator said to be none, by its index. */
export interface SparedSecret {
  readonly secret: number;
  readonly reason: SpareReason;
}

export type Answer =
  | { readonly id: string; readonly decision: 'back' }
  | { readonly id: string; readonly decision: 'as-is'; readonly reason: string; readonly spared?: readonly SparedSecret[] }
  | { readonly id: string; readonly decision: 'masked'; readonly masked: readonly number[]; readonly spared?: readonly SparedSecret[] };
