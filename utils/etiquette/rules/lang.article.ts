import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

// Vowel letters that sound as a consonant, and the silent h.
const asConsonant =
  /^(?:uni(?!n|m)|use|usa|usu|uti|util|ura|uro|ubiq|ukul|uk|us$|eu|ewe|one(?!rous)|once|u-turn|u$|oui|ouija|unanim|ufo|url|ui$|usp|ute|utop)/u;
const silent = /^(?:hour|honest|honou?r|heir)/u;
const either = /^(?:historic|hotel|herb|hypoth|habitu|heroic|hallucin|hysteric|x-?ray|sms|sql|s$|m$|n$|f$|l$|h$|r$|x$)/u;
// «Option a is open», «vitamin a and b», «10 a m»: the letter, not the article.
const plain = /^(?:is|are|was|or|and|in|on|at|of|as|if|it|an|a|am|i|us|up|e|o|also|only|either|any|all|into|onto|even|after|until)$/u;

export default defineRule({
  id: 'lang.article',
  severity: 'warn',
  scope: 'paragraph',
  langs: ['en'],
  check: (paragraph) =>
    each(
      paragraph.shadow,
      /(?<![A-Za-z\d.'’-])([Aa]n?) ([a-z][a-z'-]*)(?![A-Za-z\d]|\.[a-z])/gu,
      ([, article = '', word = ''], start, end) => {
        if (!/[aeiouy]/u.test(word) || plain.test(word) || either.test(word) || isMasked(paragraph, start, end)) return undefined;
        const vowel = silent.test(word) || (/^[aeiou]/u.test(word) && !asConsonant.test(word));
        if (vowel === (article.length === 2)) return undefined;
        const right = article.charAt(0) + (vowel ? 'n' : '');
        const close = start + article.length;
        return at(start, end, `Нужно «${right} ${word}»`, `It is “${right} ${word}”`, instead(start, close, right));
      },
    ),
  bad: [
    { text: 'The check takes a hour.' },
    { text: 'You will need an laptop.' },
    { text: 'We sent you a email yesterday.' },
    { text: 'It is an unique number.' },
  ],
  good: [
    { text: 'It takes an hour, and you need a user name and an umbrella.' },
    { text: 'A European plug fits; an MRI takes a one-hour visit.' },
    { text: 'A historic hotel, an honest answer, a unit, a useful app.' },
    { text: 'Choose option a or option b at 10 a.m. in a uniform.' },
  ],
});
