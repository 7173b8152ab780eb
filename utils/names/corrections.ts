import type { Gender } from './given';

/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type NameCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre';
export type NamePart = 'first' | 'middle' | 'last';

type Endings = Readonly<Record<Exclude<NameCase, 'nom'>, string>>;

const soft: Endings = { gen: 'и', dat: 'и', acc: 'ь', ins: 'ью', pre: 'и' };
const stressedIya: Endings = { gen: 'и', dat: 'е', acc: 'ю', ins: 'ей', pre: 'е' };
const fleeting: Endings = { gen: 'я', dat: 'ю', acc: 'я', ins: 'ем', pre: 'е' };
const hare: Endings = { gen: 'а', dat: 'у', acc: 'а', ins: 'ем', pre: 'е' };
const noun: Endings = { gen: 'ы', dat: 'е', acc: 'у', ins: 'ой', pre: 'е' };

/** Words that the declension package gets wrong: what stays of the word, and what follows it. */
const words: Readonly<Record<string, readonly [stem: number, endings: Endings, only?: Gender]>> = {
  гузель: [1, soft],
  ассоль: [1, soft],
  алия: [1, stressedIya],
  альфия: [1, stressedIya],
  гульфия: [1, stressedIya],
  зульфия: [1, stressedIya],
  сания: [1, stressedIya],
  калина: [1, noun],
  дубина: [1, noun, 'm'],
};

/** First halves of double names that never change, and given names that never do. */
const frozen = new Set([
  'тер',
  'бонч',
  'кара',
  'мелик',
  'дер',
  'нор',
  'сан',
  'сент',
  'ибн',
  'аль',
  'эль',
  'коста',
  'шота',
  'анри',
  'рене',
  'жан',
]);
const lastHalves = /^(?:бек|хан|али|паша|заде|ага|бей)$/iu;

function one(word: string, which: Exclude<NameCase, 'nom'>, gender: Gender, part: NamePart): string | undefined {
  const low = word.toLowerCase();
  const own = words[low];
  if (own && (!own[2] || own[2] === gender)) return word.slice(0, -own[0]) + own[1][which];
  if (low === 'коста' || low === 'шота') return word;
  if (part === 'last' && gender === 'f' && /[бвгджзйклмнпрстфхцчшщь]$/u.test(low)) return word;
  if (part === 'last' && gender === 'unknown' && /[бвгджзйклмнпрстфхцчшщьая]$/u.test(low)) return word;
  if (part !== 'last' || gender !== 'm') return undefined;
  if (/(?:солов|вороб|мурав|репь|ул)ей$/u.test(low)) return word.slice(0, -2) + 'ь' + { ...fleeting, ins: 'ём' }[which];
  if (low.endsWith('заяц')) return word.slice(0, -2) + 'йц' + hare[which];
  return /[эую]й$/u.test(low) ? word.slice(0, -1) + fleeting[which] : undefined;
}

/**
 * A name in another case where the declension package is known to be wrong; undefined where it is to be asked.
 * `rest` declines a half of a double name that is not special.
 */
export function corrected(
  word: string,
  which: Exclude<NameCase, 'nom'>,
  gender: Gender,
  part: NamePart,
  rest: (half: string) => string,
): string | undefined {
  const [a, b, ...more] = word.split('-');
  if (!a || !b || more.length > 0) return one(word, which, gender, part);
  const special = frozen.has(a.toLowerCase()) || lastHalves.test(b);
  const halves = [special ? a : (one(a, which, gender, part) ?? rest(a)), one(b, which, gender, part) ?? rest(b)];
  return special || part === 'last' ? halves.join('-') : undefined;
}
