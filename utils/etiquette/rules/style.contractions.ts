import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { caseLike } from '../lexicon/fix';
import { defineRule } from '../rule';

const pairs: readonly (readonly [short: string, long: string])[] = [
  ...'do does did is are was were has have had could would should'.split(' ').map((verb) => [`${verb}n't`, `${verb} not`] as const),
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ...'i you he she it we they'.split(' ').map((who) => [`${who}'ll`, `${who} will`] as const),
  ...'you we they'.split(' ').map((who) => [`${who}'re`, `${who} are`] as const),
  ...'i you we they'.split(' ').map((who) => [`${who}'ve`, `${who} have`] as const),
  ["i'm", 'i am'],
  ["let's", 'let us'],
];
const longOf = new Map(pairs);
const shortOf = new Map(pairs.map(([short, long]) => [long, short]));
const any = (words: Iterable<string>) => new RegExp(String.raw`(?<![A-Za-z'])(?:${[...words].join('|')})(?![A-Za-z'])`, 'giu');
const shortForms = any(longOf.keys());
// «I have» is short only before a participle: what stands alone after its subject is left alone.
const longForms = any([...shortOf.keys()].filter((long) => long !== 'let us' && !long.endsWith(' have')));

const written = (found: string, form: string) => caseLike(found, form).replace(/^i(?=[ '])/u, 'I');

export default defineRule({
  id: 'style.contractions',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['en'],
  check: (paragraph, { contractions = 'allow' }) => {
    if (contractions === 'allow') return [];
    const [pattern, forms] = contractions === 'forbid' ? [shortForms, longOf] : [longForms, shortOf];
    return each(paragraph.shadow, pattern, ([shown], start, end) => {
      const form = forms.get(shown.toLowerCase());
      if (form === undefined || isMasked(paragraph, start, end)) return undefined;
      const text = written(shown, form);
      return at(start, end, `«${shown}»: по стандарту «${text}»`, `“${shown}”: the standard is “${text}”`, instead(start, end, text));
    });
  },
  bad: [
    { text: "We'll send it tomorrow.", profile: { contractions: 'forbid' } },
    { text: 'The form isn’t needed.', profile: { contractions: 'forbid' } },
    { text: 'We will send it tomorrow.', profile: { contractions: 'require' } },
  ],
  good: [
    { text: "We'll send it tomorrow, and we will call." },
    { text: "Anna's order is the shop's best.", profile: { contractions: 'forbid' } },
    { text: 'We have two forms for you.', profile: { contractions: 'require' } },
  ],
});
