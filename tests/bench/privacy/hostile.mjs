// Texts made to be slow, 100,000 units each.
const size = 100_000;
const patterns = {
  digits: '1234567890',
  letters: 'абвгд',
  brackets: '([{}])',
  spaces: ' ',
  'groups of digits': '4111 ',
  'dashed digits': '12-',
  'signs of an address': 'ул. ',
  towns: 'г. Москва, ул. Ленина, ',
  initials: 'Иванов И.И. ',
  'at signs': 'a.b@c.',
  'hex and colons': 'ab:12:',
  tags: '<b ',
  entities: '&#1',
  'cue words': 'паспорт серия номер код пароль ',
  'zero-width': '\u200b1',
  'unpaired surrogates': '\ud83d',
  dates: '01.02.2020 ',
  'pairs of digits': '99 ',
  'digits and brackets': '8 (9',
  'months and years': '12/25 ',
  decimals: '55.7 ',
  plusses: '+7',
  'a digit a line': '1\n',
  cells: '1|',
  'letters for figures': 'lO1',
  'one letter and @': 'а@',
  'initials alone': 'A.A.',
  'names alone': 'Иван Иванов ',
  'combining marks': 'а\u0301',
  'labels without values': 'пароль: ',
  'numbers in words': 'один два три ',
  'keys without ends': '-----BEGIN PRIVATE KEY-----',
  variables: 'token=aaaaaaaaaaaa1 ',
};

/** The pattern over and over, with a number of its own in each stretch: a piece of a long text is looked at once, and no two are to be alike. */
const stretch = 900;
function repeated(pattern) {
  const parts = [];
  for (let length = 0, count = 1000; length < size; count++) {
    const part = `${pattern.repeat(Math.ceil(stretch / pattern.length))} ${count} `;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

/** Milliseconds of processor time for each, and for its half: a ratio well above 2 would not be linear. */
export function hostile(find) {
  const took = (text) => {
    const before = process.cpuUsage().user;
    // What was looked at is kept by the profile.
    find(text, {});
    return (process.cpuUsage().user - before) / 1000;
  };
  return Object.entries(patterns).map(([name, pattern]) => {
    const text = repeated(pattern);
    const [half, whole] = [Math.min(took(text.slice(0, size / 2)), took(text.slice(0, size / 2))), Math.min(took(text), took(text))];
    return { name, whole, ratio: whole / Math.max(half, 0.5) };
  });
}
