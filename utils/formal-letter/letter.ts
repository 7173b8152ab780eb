/** What stands at the head of every letter of an organisation. */
export interface Letterhead {
  /** Full name as in the charter. */
  readonly name: string;
  /** Short name, shown in brackets below it. */
  readonly shortName: string;
  /** Postal address, telephone, e-mail, site, codes (ОГРН, ИНН/КПП): a line each. */
  readonly details: string;
}

/** A letter on paper, by its requisites. What is empty is left out, but for the places that are filled in by hand. */
export interface FormalLetter {
  readonly lang: 'ru' | 'en';
  readonly letterhead: Letterhead;
  /** ISO `YYYY-MM-DD`; empty leaves a place to write it in. */
  readonly date: string;
  readonly number: string;
  /** Number and date of the letter that is answered. */
  readonly replyNumber: string;
  readonly replyDate: string;
  /** Position, organisation, name in the dative, address: a line each. */
  readonly addressee: string;
  /** What the letter is about: «О сроке доставки». */
  readonly heading: string;
  readonly salutation: string;
  /** Paragraphs parted by lines; lines with `- ` or `1.` are items of a list. */
  readonly body: string;
  /** One enclosure a line: «Акт сверки на 2 л. в 1 экз.». */
  readonly enclosures: string;
  readonly closing: string;
  readonly position: string;
  /** As it is written under the letter: «А.П. Соколова». */
  readonly signedBy: string;
  /** Who wrote it: full name and telephone. */
  readonly executor: string;
  readonly executorPhone: string;
}

/** A part of the letter as it stands on the sheet, from top to bottom; the same for paper, screen and file. */
export type LetterBlock =
  | { readonly kind: 'head'; readonly left: readonly HeadLine[]; readonly right: readonly string[] }
  | { readonly kind: 'heading' | 'salutation' | 'paragraph' | 'enclosure' | 'closing'; readonly text: string }
  | { readonly kind: 'item'; readonly mark: string; readonly text: string }
  | { readonly kind: 'signature'; readonly position: string; readonly name: string }
  | { readonly kind: 'executor'; readonly lines: readonly string[] };

export interface HeadLine {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * The sheet, in millimetres and points. Margins at least 20 left, top and bottom, 10 right; letters of 12 to 14 points,
 * lines one to one and a half apart, the first line of a paragraph 12.5 mm in, the block at the corner at most 80 mm wide:
 * ГОСТ Р 7.0.97-2025, as summed up by klerk.ru and delo-press.ru.
 */
export const sheet = {
  width: 210,
  height: 297,
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
  font: 'Times New Roman',
  size: 13,
  smallSize: 10,
  leading: 1.15,
  indent: 12.5,
  corner: 80,
} as const;
