import { atOnce, type Steps } from '../../steps';
import type { Span } from '../../text';
import type { Profile } from '../../standards';
import type { CheckContext } from '../finding';
import { type Letter, readForm } from './form';
import { type Placed, paragraphsIn, quotedIn } from './parts';
import { shadowOf } from './shadow';

/** The draft as rules see it: analysed once, paragraphs shared with the look before. */
export interface Draft {
  readonly text: string;
  /** The text as rules read it, of the same length, see `shadowOf`. */
  readonly shadow: string;
  /** Quoted history: never checked for manners. */
  readonly quoted: readonly Span[];
  /** The operator's own paragraphs. */
  readonly paragraphs: readonly Placed[];
  /** The language most of the draft is written in. */
  readonly lang: 'ru' | 'en' | 'other';
  readonly form: Letter;
  readonly context: CheckContext;
  readonly profile: Profile;
}

function languageOfMost(paragraphs: readonly Placed[]): Draft['lang'] {
  const size = { ru: 0, en: 0, other: 0 };
  for (const { paragraph } of paragraphs) size[paragraph.lang === 'mixed' ? 'ru' : paragraph.lang] += paragraph.text.length;
  if (size.ru >= size.en && size.ru >= size.other && size.ru > 0) return 'ru';
  return size.en >= size.other && size.en > 0 ? 'en' : 'other';
}

/** Analyses a draft. Paragraphs that stayed as they were are not read again. */
export function readDraft(text: string, quoted: readonly Span[], context: CheckContext, profile: Profile): Draft {
  return atOnce(draftSteps(text, quoted, context, profile));
}

/** The same, a step for each paragraph. */
export function* draftSteps(text: string, quoted: readonly Span[], context: CheckContext, profile: Profile): Steps<Draft> {
  const shadow = shadowOf(text);
  const all = [...quoted, ...quotedIn(text)].toSorted((a, b) => a.start - b.start);
  const paragraphs = yield* paragraphsIn(text, all);
  const lang = languageOfMost(paragraphs);
  return { text, shadow, quoted: all, paragraphs, lang, form: readForm(shadow, paragraphs, profile.signOffs ?? []), context, profile };
}
