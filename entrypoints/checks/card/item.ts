import type { MarkLook } from '@/hosts/editors';
import type { CardWords } from '@/locales/card';
import { type BetterWords, betterWords, type Finding, type IgnoreScope, scopesFor } from '@/utils/etiquette';
import type { PrivateSpan } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';
import type { Edit, Span } from '@/utils/text';

/** One remark as the card shows it: a finding of the rules, or personal data. */
export interface CardItem extends Span {
  readonly id: string;
  readonly look: MarkLook;
  readonly message: string;
  /** The company's own clause; empty where the rule's reason is asked for when the card opens. */
  readonly why: string;
  readonly fixes: readonly { readonly label: string; readonly edits: readonly Edit[] }[];
  /** Phrases that say it better; their `{{…}}` are filled in afterwards. */
  readonly better: readonly BetterWords[];
  /** The finding behind it, where it is one: what can be ignored. */
  readonly finding?: Finding;
  readonly scopes: readonly IgnoreScope[];
  /** A rule that the company does not let its operators ignore. */
  readonly locked: boolean;
}

/** The card is small: the side panel has more. */
const mostPhrases = 2;

export function findingItem(finding: Finding, text: string, profile: Profile, lang: 'ru' | 'en'): CardItem {
  const { rule, start, end, severity, message, clause, fixes } = finding;
  const scopes = scopesFor(finding, text, profile);
  return {
    id: rule,
    start,
    end,
    look: severity,
    message: message[lang],
    why: clause ?? '',
    fixes: fixes.map(({ label, edits }) => ({ label: label[lang], edits })),
    better: fixes.length > 0 ? [] : betterWords(finding, text).slice(0, mostPhrases),
    finding,
    scopes,
    locked: scopes.length === 0,
  };
}

/** Personal data: what stands there can be masked at once, before a tool saves the draft on its server. */
export function secretItem({ start, end, type }: PrivateSpan, mask: Edit | undefined, words: CardWords): CardItem {
  const label = mask === undefined || mask.text === '' ? words.remove : words.mask(mask.text);
  return {
    id: type,
    start,
    end,
    look: 'stop',
    message: words.secret,
    why: words.secretWhy,
    fixes: mask === undefined ? [] : [{ label, edits: [mask] }],
    better: [],
    scopes: [],
    locked: false,
  };
}
