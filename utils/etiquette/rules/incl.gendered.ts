import type { Found } from '../rule';
import { at, instead } from '../found';
import { defineRule } from '../rule';

const someone =
  /(?<![A-Za-z])(?:an?|the|our|your|any|every|each|another|this) (?:[a-z]+ ){0,2}(?:technician|engineer|courier|driver|plumber|electrician|specialist|manager|agent|doctor|nurse|operator|inspector|surveyor|installer|representative|colleague|assistant|consultant|adviser|advisor|customer|user|employee|buyer|seller|tenant|patient|teacher|expert|accountant|lawyer|supervisor|mechanic|guard|guide|porter|clerk|officer|applicant|owner)(?![A-Za-z])/iu;
const pronoun = /(?<![A-Za-z/])(?:he|him|his|himself|she|her|hers|herself)(?![A-Za-z/])/giu;
const known =
  /(?<=[a-z,;:] )(?!I(?![A-Za-z]))[A-Z][a-z]+|(?<![A-Za-z])(?:mr|mrs|ms|miss|dr|sir|madam|father|mother|husband|wife|son|daughter|brother|sister|lady|gentleman|man|woman|boy|girl|named|name is|mum|mom|dad)(?![A-Za-z])|(?<![A-Za-z])(?:or|and) (?:she|her|he|him)(?![A-Za-z])/iu;
/** Who has done something is known to whom writes of it: “the surveyor measured the roof, his figures …”. */
const past =
  /^(?:the|our|your) (?:[a-z]+ ){1,3}?(?:[a-z]{2,}ed|was|were|had|came|left|went|said|says|broke|took|read|found|spoke|told|rang|wrote|saw|gave|made|put|could not|did)(?![a-z])|^[a-z]+ (?:[a-z]+ ){1,2}(?:has|have) since(?![a-z])|^(?:the|our|your) [a-z]+'s(?![a-z])/iu;
const months =
  /(?<![A-Za-z])(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?(?![A-Za-z])/giu;

export default defineRule({
  id: 'incl.gendered',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['en'],
  check: ({ shadow, sentences }) => {
    const found: Found[] = [];
    sentences.forEach((sentence, place) => {
      const from = sentences[place - 1]?.start ?? sentence.start;
      const near = shadow.slice(from, sentence.end);
      const role = someone.exec(near);
      const named =
        new RegExp(known.source, 'u').test(near.replaceAll(months, (day) => day.toLowerCase())) ||
        /\b(?:mr|mrs|ms|dr|or she|or her|or he|named|name)\b/iu.test(near);
      if (!role || named || past.test(near.slice(role.index))) return;
      for (const match of shadow.slice(sentence.start, sentence.end).matchAll(pronoun)) {
        const start = sentence.start + match.index;
        if (start < from + role.index) continue;
        const [word] = match;
        const they = ({ he: 'they', she: 'they', him: 'them', his: 'their' } as const)[word.toLowerCase() as 'he'];
        const shown = they && word.charAt(0) === word.charAt(0).toUpperCase() ? they.charAt(0).toUpperCase() + they.slice(1) : they;
        const next = /^ (?:will|can|may|must|should|would|could|might)(?![A-Za-z])/u.test(shadow.slice(start + word.length));
        const safe = shown !== undefined && (next || !/^(?:he|she)$/iu.test(word));
        const end = start + word.length;
        found.push(
          at(
            start,
            end,
            `«${word}» о незнакомом человеке: лучше they`,
            `“${word}” for someone unknown: they is safer`,
            safe ? instead(start, end, shown) : undefined,
          ),
        );
      }
    });
    return found;
  },
  bad: [
    { text: 'The technician comes on April 30, 10 am to noon. He will call first.' },
    { text: 'Please show the courier your ID so that he can hand over the parcel.' },
    { text: 'A nurse will see you at nine. She has your file.' },
  ],
  good: [
    { text: 'The engineer, Gareth, will ring you when he sets off.' },
    { text: 'A driver will call. He or she has your number.' },
    { text: 'The surveyor measured the roof on Monday, and his figures are in your file.' },
    { text: "Our plumber's note about it stayed in his van." },
    { text: 'I spoke to Anna, our manager, and she agrees.' },
    { text: 'The technician will call first; they have your number.' },
  ],
});
