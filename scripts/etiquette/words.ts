import { adjective, noun, verb, verbSlots } from './inflect.ts';

/** What `words.ru.yaml` holds. */
export interface Words {
  readonly verbs: Readonly<Record<string, string>>;
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** Words of no regular paradigm, with their forms in the order of an adjective's or a noun's. */
  readonly irregular: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, string>>;
}

/**
 * The forms of `~lemma`, or those of `~lemma.slot+slot`; in an order that two words of one kind share.
 * @throws Error naming the word that `words.ru.yaml` lacks: a mistake of the rule's author
 */
export function formsOf(written: string, words: Words): readonly string[] {
  const [lemma = '', only] = written.replace(/^~/u, '').split('.');
  const told = words.verbs[lemma];
  if (told !== undefined) {
    const forms = verb(lemma, told.split(/\s+/u));
    if (only === undefined) return forms;
    const slots = only.split('+');
    const unknown = slots.find((slot) => !verbSlots.some((each) => each === slot));
    if (unknown) throw new Error(`no form «${unknown}» of a verb`);
    return forms.filter((_form, at) => slots.includes(verbSlots[at] ?? ''));
  }
  const irregular = words.irregular[lemma];
  if (irregular !== undefined) return irregular.split(/\s+/u);
  if (words.adjectives.includes(lemma)) return adjective(lemma);
  if (words.nouns.includes(lemma)) return noun(lemma);
  throw new Error(`«${lemma}» is not among the words to inflect`);
}

/** Two words in the same forms: each form of the first once, with the form of the second that goes with it, or none where that is not sure. */
export function paired(left: readonly string[], right: readonly string[]): { readonly forms: string[]; readonly instead: string[] } {
  const by = new Map<string, Set<string>>();
  left.forEach((form, at) => {
    if (form !== '') by.set(form, (by.get(form) ?? new Set()).add(right[at] ?? ''));
  });
  const instead = [...by.values()].map((all) => (all.size === 1 ? ([...all][0] ?? '') : ''));
  return { forms: [...by.keys()], instead };
}
