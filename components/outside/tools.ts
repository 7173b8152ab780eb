import type { LibraryDocument, Template } from '@/utils/library';
import type { Rendered } from './reply';

/** A remark about a template being edited: of its own language, its manners or its privacy. */
export interface TemplateRemark {
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: { readonly ru: string; readonly en: string };
  /** The type of the personal data that was found. */
  readonly secret?: string;
}

/** Who a reply is tried out for. */
export interface Sample {
  readonly customer: string;
  /** Whether the fields of the reply have values. */
  readonly filled: boolean;
  /** How many items the lists of the reply have. */
  readonly items: number;
}

/** Tries a template out while it is edited. */
export interface TemplateTools {
  render(template: Template, sample: Sample, documents: readonly LibraryDocument[]): Rendered;
  check(template: Template, documents: readonly LibraryDocument[]): readonly TemplateRemark[];
  /** Place of the template among the suggestions for a letter, from 1; nothing when it would not come. */
  placeFor(template: Template, letter: string, documents: readonly LibraryDocument[]): number | undefined;
  /** What each name that a template may use is for, with an example. */
  readonly helpers: readonly { readonly name: string; readonly example: string }[];
}
