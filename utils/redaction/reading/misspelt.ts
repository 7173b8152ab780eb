/** Labels of secrets that are long enough to be known by all but one of their letters. */
const labels = ['пароль', 'паспорт', 'паспорта', 'пинкод', 'загранпаспорт', 'password', 'passport', 'passcode', 'passphrase'];
/** What begins so is spelt right, whatever its ending: «пароли», “passwords”. */
const right = /^(?:парол|пороли|паспорт|пинкод|загранп|passw?ord|passport|passcod|passphr)/;
/** Russian labels in Latin letters, as they are typed where there is no Russian keyboard. */
const latin: Readonly<Record<string, string>> = {
  parol: 'пароль',
  parolya: 'пароль',
  parolem: 'пароль',
  pasport: 'паспорт',
  pasporta: 'паспорт',
  karta: 'карта',
  kartu: 'карту',
  karty: 'карты',
  karte: 'карте',
  snils: 'снилс',
  zagran: 'загран',
  prava: 'права',
  polis: 'полис',
  zagranpasport: 'загранпаспорт',
};

/** A word with each of its letters left out. */
function lacking(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

const whole = new Set(labels);
const byLack = new Map<string, string>();
for (const label of labels) for (const one of lacking(label)) if (!byLack.has(one)) byLack.set(one, label);

/** Letters of a word in order of the alphabet: two that changed places are the same letters. */
const sorted = (word: string) => [...word].toSorted().join('');

function oneOff(word: string): string | undefined {
  const lost = byLack.get(word);
  if (lost !== undefined) return lost;
  for (const shorter of lacking(word)) {
    if (whole.has(shorter)) return shorter;
    const label = byLack.get(shorter);
    if (label?.length === word.length && (sorted(label) === sorted(word) || sameBut(label, word))) return label;
  }
  return undefined;
}

/** Whether one letter alone is another. */
function sameBut(label: string, word: string): boolean {
  let other = 0;
  for (let at = 0; at < word.length; at++) if (label[at] !== word[at]) other++;
  return other === 1;
}

const most = 5000;
const known = new Map<string, string>();

/** The same, with what was asked before remembered: a text has few words and says them often. */
function remembered(norm: string): string {
  const before = known.get(norm);
  if (before !== undefined) return before;
  if (known.size > most) known.clear();
  const found = latin[norm] ?? (right.test(norm) ? norm : (oneOff(norm) ?? norm));
  known.set(norm, found);
  return found;
}

/**
 * What a word in lower case is meant to be: labels of secrets with one letter lost, doubled, changed or changed about
 * («пароьл», “passowrd”), and Russian ones in Latin letters («parol»). The word itself where it is none.
 */
export function meant(norm: string): string {
  const first = norm.charCodeAt(0);
  // п, з, p, k, s, z: most words of a text are asked nothing more.
  if (first !== 0x43f && first !== 0x437 && first !== 0x70 && first !== 0x6b && first !== 0x73 && first !== 0x7a) return norm;
  if (norm.length < 5 || norm.length > 14) return norm;
  return remembered(norm);
}
