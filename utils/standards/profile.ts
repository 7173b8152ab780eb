import type { ContactForm } from '../contact/form';
import type { BreakRule } from '../figures/breaks';
import type { Targets } from '../figures/period';
import type { Severity } from '../etiquette/finding';
import type { PrivacyAction } from '../redaction/finding';
import type { Channel } from '../ticket';

/** A lexical rule that a company wrote: phrases as in the product's own lexica, one replacement, one message. */
export interface OwnRule {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly instead?: string;
  readonly message: string;
  readonly severity?: Severity;
}

/** What stands in place of a value: `[ТЕЛЕФОН]`, `[ТЕЛЕФОН 1]`, a part of it where its type allows that, or nothing. */
export type MaskStyle = 'tag' | 'numbered' | 'partial' | 'remove';

/** How the company masks, beyond what is done with each type. */
export interface Masking {
  /** By type id; `default` for all others. */
  readonly styles?: Readonly<Record<string, MaskStyle>>;
  /** Own requisites, hotlines and mailboxes that may always stand in a reply. */
  readonly allow?: readonly string[];
  /** Formats of the company's own order and contract numbers, regular expressions; with a type they are found as it, without one they are left alone. */
  readonly numbers?: readonly { readonly pattern: string; readonly type?: string }[];
  /** Types for which no default exception holds: not even the greeting, a hotline or a role mailbox. */
  readonly strict?: readonly string[];
  /** Types that an operator may neither leave unmasked nor call not personal: locked by the lead. */
  readonly locked?: readonly string[];
}

/** The organisation: its standards, switches and targets. Everything has a default. */
export interface Profile {
  readonly company: { readonly name: string; readonly site: string; readonly phone: string; readonly hours: string };
  readonly operator: { readonly name: string; readonly position: string };
  /** Capital «Вы» to one person: a matter of the company's choice, consistent by default. */
  readonly vy: 'lower' | 'upper' | 'consistent';
  /** Switches of etiquette rules by id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** What to do with a type of personal data by its id; a type that is not named keeps its default. */
  readonly privacy: Readonly<Record<string, PrivacyAction>>;
  readonly masking?: Masking;
  /** Whether replies end with «С уважением, …»: `auto` leaves it out where the tool signs by itself. */
  readonly closing: 'always' | 'never' | 'auto';
  /** Longest reply of a channel, in characters. */
  readonly longest: Readonly<Record<Channel, number>>;
  /** A reason is asked when a held reply is sent as it is. */
  readonly reasonForSending: boolean;
  /** Days a contact is kept. */
  readonly keepDays: number;
  /** The record of a contact; the product's own form when left out. */
  readonly contactForm?: ContactForm;
  /** Goals that the operator sees his own figures beside. */
  readonly targets?: Targets;
  /** Breaks in work at a screen; the Russian norm when left out, none with `false`. */
  readonly breaks?: BreakRule | false;
  /** Promises that may not be made, words of the company's jargon with what to write instead. */
  readonly forbiddenPromises: readonly string[];
  readonly jargon: Readonly<Record<string, string>>;
  /** Switches of etiquette rules that hold in one channel only. */
  readonly channelRules?: Readonly<Partial<Record<Channel, Readonly<Record<string, Severity | 'off'>>>>>;
  /** Rules or groups of them («safe») that an operator may not switch; safe, conf and left when left out. */
  readonly locked?: readonly string[];
  /** Clause of the company's own standard behind a rule, by the rule's id: shown as the reason of its findings. */
  readonly standards?: Readonly<Record<string, string>>;
  /** Lexical rules of the company. */
  readonly ownRules?: readonly OwnRule[];
  /** Emoji in replies; never by default but in answer to a customer who uses them in a chat. */
  readonly emoji?: 'never' | 'chat' | 'always';
  /** Closing formulas of the company besides the usual ones, as they are written: «С заботой о вас». */
  readonly signOffs?: readonly string[];
  /** How customers are greeted by name: given name and patronymic where there is one, or the given name alone. */
  readonly addressBy?: 'polite' | 'first';
  /** Whether customers are addressed as «ты». */
  readonly onFirstNames?: boolean;
  /** Words that may stand in capitals, and abbreviations every customer knows. */
  readonly knownAbbreviations?: readonly string[];
  /** Host names that only colleagues can open. */
  readonly internalHosts?: readonly string[];
  /** Short forms in English: «we'll» or «we will». */
  readonly contractions?: 'allow' | 'require' | 'forbid';
  /** Head and signature of formal letters. */
  readonly letterhead?: {
    readonly name: string;
    readonly shortName: string;
    /** Address, telephone, codes: a line each. */
    readonly details: string;
    readonly position: string;
    readonly signedBy: string;
    readonly executorPhone: string;
  };
  /** Days off besides weekends, ISO `YYYY-MM-DD` or, for every year, `MM-DD`. */
  readonly holidays?: readonly string[];
}

export const defaultProfile: Profile = {
  company: { name: '', site: '', phone: '', hours: '' },
  operator: { name: '', position: '' },
  vy: 'consistent',
  rules: {},
  privacy: {},
  closing: 'auto',
  longest: { chat: 500, email: 2500, ticket: 2500 },
  reasonForSending: false,
  keepDays: 90,
  forbiddenPromises: [],
  jargon: {},
};
