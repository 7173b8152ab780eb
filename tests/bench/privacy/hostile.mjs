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
};

/** Milliseconds of processor time for each, and for its half: a ratio well above 2 would not be linear. */
export function hostile(find) {
  const took = (text) => {
    const before = process.cpuUsage().user;
    find(text);
    return (process.cpuUsage().user - before) / 1000;
  };
  return Object.entries(patterns).map(([name, pattern]) => {
    const text = pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
    const [half, whole] = [Math.min(took(text.slice(0, size / 2)), took(text.slice(0, size / 2))), Math.min(took(text), took(text))];
    return { name, whole, ratio: whole / Math.max(half, 0.5) };
  });
}
