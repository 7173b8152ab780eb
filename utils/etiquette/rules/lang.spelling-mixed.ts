import { at, instead } from '../found';
import { defineRule } from '../rule';

// British and American forms of one word; words that are right in both (check, licence, practice) are left out.
const stems: readonly (readonly [british: string, american: string])[] = [
  ...'colour favour honour labour neighbour behaviour flavour harbour rumour'
    .split(' ')
    .map((word) => [word, word.replace('our', 'or')] as const),
  ...'apologis organis realis recognis authoris prioritis finalis customis minimis maximis summaris cancell categoris personalis utilis'
    .split(' ')
    .map((word) => [word, word === 'cancell' ? 'cancel' : `${word.slice(0, -1)}z`] as const),
  ['analys', 'analyz'],
  ['centre', 'center'],
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['fibre', 'fiber'],
  ['theatre', 'theater'],
  ['catalogue', 'catalog'],
  ['travell', 'travel'],
  ['cheque', ''],
  ['grey', 'gray'],
  ['tyre', ''],
  ['jewellery', 'jewelry'],
  ['programme', ''],
  ['enquir', ''],
  ['whilst', ''],
  ['fulfil', 'fulfill'],
  ['ageing', 'aging'],
  ['defence', 'defense'],
  ['offence', 'offense'],
];
const endings = String.raw`(?:e|ed|es|ing|er|ers|s|al|ation|ations|ful|able|ite|ites|hood|ly)?`;
const either = (words: readonly string[]) =>
  new RegExp(String.raw`(?<![A-Za-z-])(?:${words.filter(Boolean).join('|')})${endings}(?![A-Za-z])`, 'gu');
const american = stems.map(([, word]) => word).filter((word) => !/^(?:cancel|travel|catalog|fulfill|meter)$/u.test(word));
const british = either(stems.map(([word]) => word));
const us = either([...american, 'cancel(?=ed|ing)', 'travel(?=ed|ing|er)', 'catalog(?!u)', 'fulfill(?=s|ment)']);

export default defineRule({
  id: 'lang.spelling-mixed',
  severity: 'hint',
  langs: ['en'],
  check: ({ shadow, quoted }) => {
    const own = (match: RegExpExecArray) => !quoted.some(({ start, end }) => match.index >= start && match.index < end);
    const first = [...shadow.matchAll(british)].filter(own);
    const second = [...shadow.matchAll(us)].filter(own);
    const [few, most] = first.length < second.length ? [first, second] : [second, first];
    const found = few[0];
    const other = most[0]?.[0];
    if (found === undefined || other === undefined) return [];
    const [word] = found;
    const pair = stems.find((both) => both[1] !== '' && both.some((stem) => word.startsWith(stem)));
    const swapped = pair && (few === first ? word.replace(pair[0], pair[1]) : word.replace(pair[1], pair[0]));
    const { index: start } = found;
    const end = start + word.length;
    return [
      at(
        start,
        end,
        `«${word}» и «${other}»: написание смешано`,
        `“${word}” and “${other}”: spelling is mixed`,
        swapped ? instead(start, end, swapped) : undefined,
      ),
    ];
  },
  bad: [
    { text: 'We apologise for the delay. Your favorite color is back in stock.' },
    { text: 'The order was canceled, and the cheque is in the post.' },
    { text: 'I realize that the parcel is at the sorting centre.' },
  ],
  good: [
    { text: 'We apologise: your favourite colour is back in stock at the centre.' },
    { text: 'I realize that the parcel is in the distribution center.' },
    { text: 'The meter was read, and the prize is yours.' },
  ],
});
