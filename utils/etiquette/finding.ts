import type { Edit, Span } from '../text';
import type { Channel } from '../ticket';

/** block: confirm before sending; warn: underlined; hint: in the list, dotted. */
export type Severity = 'block' | 'warn' | 'hint';

/** Words in both of the product's languages. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

export interface Fix {
  readonly label: Words;
  readonly edits: readonly Edit[];
}

/** Something in the draft worth a look: plain data, places in UTF-16 code units of the draft. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  /** The clause of the company's own standard behind it; the reason of the rule itself is told by `reasonOf`. */
  readonly clause?: string | undefined;
  readonly fixes: readonly Fix[];
  /** Polite replies say so too: see `doubted`. */
  readonly unsure?: boolean;
}

/** What the rules may know besides the draft; the same fields as `otklik check` takes. */
export interface CheckContext {
  readonly channel: Channel;
  /** The operator's clock, `HH:MM`. */
  readonly localTime?: string | undefined;
  /** The operator's date, ISO `YYYY-MM-DD`. */
  readonly localDate?: string | undefined;
  readonly customerName?: string | undefined;
  /** The letter that is answered. */
  readonly customerMessage?: string | undefined;
  /** Files attached to the draft; undefined where the host cannot tell. */
  readonly attachments?: number | undefined;
  readonly isFirstReply?: boolean | undefined;
}
