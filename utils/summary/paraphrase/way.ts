/** An ask as a part of a sentence of the company's. */
export interface Way {
  readonly kind: 'question' | 'request';
  readonly words: string;
}
