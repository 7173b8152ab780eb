// What others find in the same texts: packages of the bench alone (npm ci --prefix tests/bench). One that cannot be
// loaded is said to be missing.

/** Places of the values in a text that the package gives back with its own marks in their stead. */
function betweenMarks(text, redacted, mark) {
  const found = [];
  let at = 0;
  let from = 0;
  let open;
  for (const match of [...redacted.matchAll(mark), undefined]) {
    const plain = redacted.slice(from, match?.index);
    const place = open === undefined ? at : plain === '' ? text.length : text.indexOf(plain, at);
    if (place < 0) break;
    if (open !== undefined) found.push({ ...open, end: place });
    at = place + plain.length;
    if (match === undefined) break;
    open = { start: at, type: match[1] ?? match[0] };
    from = match.index + match[0].length;
  }
  return found;
}

const names = [
  [/credit.?card|^card/i, 'CARD'],
  [/email/i, 'EMAIL'],
  [/phone/i, 'PHONE'],
  [/ip.?(?:v[46]|addr)|^ip/i, 'IP'],
  [/ssn|social|us_social/i, 'SSN'],
  [/iban/i, 'IBAN'],
  [/address|street/i, 'ADDRESS'],
  [/name|person/i, 'PERSON'],
  [/password/i, 'PASSWORD'],
  [/username|login/i, 'LOGIN'],
  [/passport/i, 'PASSPORT'],
  [/birth|dob/i, 'DOB'],
  [/token|key|jwt|secret/i, 'TOKEN'],
  [/account/i, 'BANK_ACCOUNT'],
];
const typeOf = (name) => names.find(([pattern]) => pattern.test(name))?.[1] ?? name.toUpperCase();
const typed = (spans) => spans.map((span) => ({ ...span, type: typeOf(span.type) }));

const loaders = [
  [
    'redact-pii',
    async () => {
      const { SyncRedactor } = await import('redact-pii');
      const redactor = new SyncRedactor();
      return async (text) => typed(betweenMarks(text, redactor.redact(text), /\b([A-Z][A-Z_]{3,}(?:_[A-Z]+)*)\b/g));
    },
  ],
  [
    '@openredaction/openredaction',
    async () => {
      const { OpenRedaction } = await import('@openredaction/openredaction');
      const redactor = new OpenRedaction();
      return async (text) => {
        const { detections } = await redactor.detect(text);
        return typed(detections.map(({ type, position: [start, end] }) => ({ start, end, type })));
      };
    },
  ],
  [
    '@arcjet/redact',
    async () => {
      const { redact } = await import('@arcjet/redact');
      return async (text) => {
        const [redacted] = await redact(text);
        return typed(betweenMarks(text, redacted, /<Redacted ([^#>]+?)(?: #\d+)?>/g));
      };
    },
  ],
  [
    'libphonenumber-js',
    async () => {
      const { findPhoneNumbersInText } = await import('libphonenumber-js/max');
      return async (text) =>
        findPhoneNumbersInText(text, /[а-яё]/iu.test(text) ? 'RU' : 'US').map(({ startsAt, endsAt }) => ({
          start: startsAt,
          end: endsAt,
          type: 'PHONE',
        }));
    },
  ],
  [
    'compromise',
    async () => {
      const { default: nlp } = await import('compromise');
      return async (text) => {
        const found = nlp(text).people().json({ offset: true });
        return found.map(({ offset: { start, length } }) => {
          const value = text.slice(start, start + length).replace(/[\s\p{P}]+$/u, '');
          return { start, end: start + value.length, type: 'PERSON' };
        });
      };
    },
  ],
];

/** The peers that are installed, and the names of those that are not. */
export async function peers() {
  const here = [];
  const missing = [];
  for (const [name, load] of loaders) {
    try {
      here.push({ name, find: await load() });
    } catch (fault) {
      missing.push(`${name}: ${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)}`);
    }
  }
  return { here, missing };
}
