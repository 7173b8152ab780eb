/** How each Russian letter is written in Latin ones, close to the way passports do. */
export const latinLetters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A Russian name in Latin letters, close to the way passports write it: «Юлия» → Yuliya, «Евгений» → Evgeny. */
export function toLatin(name: string): string {
  return name.replaceAll(/(?:ий|ый)(?=$|[\s-])/gu, 'y').replaceAll(/[а-яё]/giu, (letter) => {
    const latin = latinLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? latin : capital(latin);
  });
}

/**
 * What all Latin spellings of one name have in common: `Aleksey`, `Alexei` and «Алексей» have the same key. Soft and
 * double letters, y, j and i are not told apart.
 */
export function latinKey(name: string): string {
  return toLatin(name.toLowerCase())
    .replaceAll(/['’`]/g, '')
    .replaceAll('x', 'ks')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll(/kh|h/g, (found, at: number, all: string) => (/[czs]/.test(all[at - 1] ?? '') ? found : 'h'))
    .replaceAll(/tz|ts/g, 'c')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll('ie', 'e')
    .replaceAll(/(.)\1+/g, '$1')
    .replace(/ii?$/, 'i');
}

const back: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yu|ju|iu/g, 'ю'],
  [/ya|ja|ia/g, 'я'],
  [/yo|jo/g, 'ё'],
  [/ye|je/g, 'е'],
  [/ey(?=e)/g, 'е'],
  [/x/g, 'кс'],
  [/[yj]/g, 'й'],
  ...Object.entries({
    a: 'а',
    b: 'б',
    v: 'в',
    w: 'в',
    g: 'г',
    d: 'д',
    e: 'е',
    z: 'з',
    i: 'и',
    k: 'к',
    l: 'л',
    m: 'м',
    n: 'н',
    o: 'о',
    p: 'п',
    r: 'р',
    s: 'с',
    t: 'т',
    u: 'у',
    f: 'ф',
    h: 'х',
    c: 'к',
  }).map(([latin, own]) => [new RegExp(latin, 'g'), own] as const),
];

/** The Cyrillic form of a patronymic in Latin letters: `Sergeevna` → «Сергеевна»; undefined for what is no patronymic. */
export function cyrillicPatronymic(latin: string): string | undefined {
  if (!/(?:ovich|evich|ovna|evna|ichna|yich|lich|mich)$/i.test(latin)) return undefined;
  const low = back.reduce((word, [pattern, own]) => word.replace(pattern, own), latin.toLowerCase());
  return capital(
    low
      .replace(/ергейевна$/, 'ергеевна')
      .replace(/йе/, 'е')
      .replace(/^([^аеиоуяюёэы]*)ий/, '$1и'),
  );
}
