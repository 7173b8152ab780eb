import { at, instead } from '../found';
import { defineRule } from '../rule';

const unnamed = /^[ \t]*(?:dear (?:sirs?|madam)(?![A-Za-z])|to whom it may concern)/iu;
const named = /^[ \t]*[Dd]ear [A-Z][a-z]*(?![A-Za-z])/u;
const casual = /^[ \t]*(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening))(?![A-Za-z])/iu;
const formula = /^[ \t]*(yours (?:sincerely|faithfully|truly)|cheers|best|take care|see you[^\n]*|warmly)(?=[,.!\s]*$)/imu;

export default defineRule({
  id: 'close.mismatch',
  severity: 'hint',
  langs: ['en'],
  check: ({ shadow, form: { greeting, closing } }) => {
    if (!greeting || !closing) return [];
    const hello = shadow.slice(greeting.start, greeting.end);
    const match = formula.exec(shadow.slice(closing.start, closing.end));
    const said = match?.[1];
    if (!match || said === undefined) return [];
    const formal = /^yours (?:sincerely|faithfully)/iu.test(said);
    const wanted = unnamed.test(hello)
      ? 'Yours faithfully'
      : casual.test(hello) && formal
        ? 'Best regards'
        : named.test(hello) && /^yours faithfully/iu.test(said)
          ? 'Yours sincerely'
          : undefined;
    if (wanted === undefined || said.toLowerCase() === wanted.toLowerCase()) return [];
    const start = closing.start + match.index + match[0].indexOf(said);
    const end = start + said.length;
    return [at(start, end, `«${said}» не подходит к приветствию`, `“${said}” does not go with the greeting`, instead(start, end, wanted))];
  },
  bad: [
    { text: 'Dear Sir or Madam,\n\nThe form is on page 2 of the leaflet.\n\nYours sincerely,\nA. Reed' },
    { text: 'Dear Mr Lake,\n\nThe form is on page 2 of the leaflet.\n\nYours faithfully,\nA. Reed' },
    { text: 'Hi Tom,\n\nThe form is on page 2 of the leaflet.\n\nYours faithfully,\nA. Reed' },
  ],
  good: [
    { text: 'Dear Sir or Madam,\n\nThe form is on page 2 of the leaflet.\n\nYours faithfully,\nA. Reed' },
    { text: 'Dear Mr Lake,\n\nThe form is on page 2 of the leaflet.\n\nYours sincerely,\nA. Reed' },
    { text: 'Dear residents,\n\nThe form is on page 2 of the leaflet.\n\nYours faithfully,\nA. Reed' },
    { text: 'Hi Tom,\n\nThe form is on page 2 of the leaflet.\n\nCheers,\nAnn' },
  ],
});
