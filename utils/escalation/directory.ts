/** A department or a person that tickets are handed over to. */
export interface Receiver {
  readonly id: string;
  readonly kind: 'department' | 'person';
  readonly name: string;
  /** What it answers for, in the words of letters: «доставка», «потеряна посылка». */
  readonly answers: readonly string[];
  /** Topics of the library. */
  readonly topics: readonly string[];
  readonly email: string;
  readonly phone: string;
  /** How it is reached at best. */
  readonly channel: 'email' | 'note' | 'phone' | 'chat';
  /** When it works: `пн-пт 9:00-18:00`, `24/7`; empty when not told. */
  readonly hours: string;
  /** Who stands in outside the hours, by id. */
  readonly deputy?: string;
  /** Hours within which it answers. */
  readonly sla: number;
  /** Types of personal data that it may see: all others are masked in the note. */
  readonly sees: readonly string[];
  /** The department of a person, by id. */
  readonly department?: string;
}

export interface Directory {
  readonly receivers: readonly Receiver[];
}
