/** Verbs whose stem changes between «он» and «она»: the ending of the first, of the second. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/шёл$|шел$/u, 'шл'],
  [/чёл$/u, 'чл'],
  [/вёл$/u, 'вел'],
  [/брёл$/u, 'брел'],
  [/мёл$/u, 'мел'],
  [/цвёл$/u, 'цвел'],
  [/плёл$/u, 'плел'],
  [/обрёл$/u, 'обрел'],
  [/ёс$/u, 'есл'],
  [/ёз$/u, 'езл'],
  [/ёг$/u, 'егл'],
  [/ёк$/u, 'екл'],
  [/ёр$/u, 'ерл'],
];

/** The past tense of a verb, given in its masculine form, for a woman or for several: «обратился» → «обратилась», «обратились». */
export function pastOf(masculine: string, who: 'm' | 'f' | 'many'): string {
  if (who === 'm') return masculine;
  const reflexive = masculine.endsWith('ся');
  const bare = reflexive ? masculine.slice(0, -2) : masculine;
  const found = changing.find(([ending]) => ending.test(bare));
  const stem = found ? bare.replace(found[0], found[1]) : bare.endsWith('л') ? bare : `${bare}л`;
  const ending = who === 'f' ? 'а' : 'и';
  return stem + ending + (reflexive ? 'сь' : '');
}
