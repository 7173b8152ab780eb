import type { Language } from '../library';

export type AskKind = 'open' | 'closed' | 'choice' | 'clarifying';
export type AskType = 'text' | 'date' | 'number' | 'money' | 'choice' | 'boolean';

/** What a step asks the customer, and where the answer is kept. */
export interface ScriptAsk {
  /** The answer's name: `order`, `reason`; templates and the contact take it by this name. */
  readonly key: string;
  readonly kind: AskKind;
  readonly type: AskType;
  /** The question as it is put to the customer. */
  readonly text: string;
  readonly choices: readonly string[];
  readonly required: boolean;
  /** The operator answers it himself, from the letter or his tools: it is never put to the customer. */
  readonly own?: boolean;
  /** A value of the ticket that answers it at first, such as `ticket.order`. */
  readonly from?: string;
}

/** A way on: the first whose condition holds is taken; without a condition it always holds. */
export interface Branch {
  readonly when?: string;
  readonly to: string;
}

/** What is done at a step besides speaking. */
export interface StepAction {
  /** Put this template into the reply. */
  readonly template?: string;
  /** Hand the ticket over to this department or person of the directory. */
  readonly escalate?: string;
  /** Values for the contact record. */
  readonly log?: Readonly<Record<string, string>>;
}

export interface Step {
  readonly id: string;
  readonly title?: string;
  /** Said to the customer: Markdown with `{{key}}` of answers. */
  readonly say?: string;
  /** Said to the operator only. */
  readonly note?: string;
  readonly ask?: ScriptAsk;
  readonly next: readonly Branch[];
  readonly do: readonly StepAction[];
  readonly end: boolean;
}

/** A company's way through a kind of request, as data. The first step is where it begins. */
export interface Script {
  readonly kind: 'script';
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
  readonly topics: readonly string[];
  /** Customers' own phrasings. */
  readonly examples: readonly string[];
  readonly version: string;
  /** Moods of a letter that call for it, such as `angry`. */
  readonly moods: readonly string[];
  readonly steps: readonly Step[];
  /** Fields that this version does not know: kept as they came. */
  readonly other: Readonly<Record<string, unknown>>;
}
