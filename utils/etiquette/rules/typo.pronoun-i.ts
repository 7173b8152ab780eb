import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'typo.pronoun-i',
  severity: 'warn',
  scope: 'paragraph',
  langs: ['en'],
  check: (paragraph) =>
    each(paragraph.shadow, /(?<![A-Za-z\d.()/@_-])i(?='(?:m|ll|ve|d)(?![A-Za-z])|[ ,]+[a-z])/gu, (_match, start, end) =>
      isMasked(paragraph, start, end) ? undefined : at(start, end, 'Нужно «I»', 'It is “I”', instead(start, end, 'I')),
    ),
  bad: [{ text: 'Today i checked the meter.' }, { text: "Hi, i'm on it." }, { text: 'If i may, i will call you.' }],
  good: [
    { text: 'Today I checked the meter.' },
    { text: 'Points i) and (i) of the terms apply.' },
    { text: 'The i.d. and the iPad are ready.' },
  ],
});
