// Made-up passwords, logins, codes, models and dates.
import type { Chance } from '../../chance.ts';

export const russianWords =
  'вишня кактус барсук закат снегирь река самовар маяк облако чайник дракон зимородок тополь ветер ёжик апельсин перец луна сосна кораблик пуговица ракета бабочка хлеб космос сирень аист гранат шмель варенье'.split(
    ' ',
  );
export const latinWords =
  'sunny tiger coffee garden banana winter rocket marble pepper cactus river candle pirate maple cloud otter lemon velvet anchor pumpkin falcon meadow copper violet hammer basket pebble orchid walnut saturn'.split(
    ' ',
  );
const translit =
  'kotik zayka vesna mama sobaka babushka dacha moroz solnce lapochka privet rodina sever tanya kolya murka borsch ogurec domik rybka'.split(
    ' ',
  );
const names = 'anna ivan olga petr maria sergey elena dima katya john mike sarah emma tom lucy alex kate pavel nina oleg'.split(' ');
export const surnames = 'ivanova petrov smirnov kuz volk bauer smith miller brown clark lebedev orlova zaytsev novak'.split(' ');

export const digits = (random: Chance, count: number) => Array.from({ length: count }, () => random.below(10)).join('');
export const letters = (random: Chance, count: number, from = 'abcdefghijkmnpqrstuvwxyz') =>
  Array.from({ length: count }, () => from.charAt(random.below(from.length))).join('');
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
export const two = (number: number) => String(number).padStart(2, '0');

export function password(random: Chance): string {
  const word = random.pick([latinWords, translit, names][random.below(3)] ?? names);
  const other = random.pick(latinWords);
  const sign = random.pick(['!', '#', '_', '@', '$', '-', '*', '.', '%', '&', '+']);
  switch (random.below(15)) {
    case 0:
      return word + digits(random, 2 + random.below(3));
    case 1:
      return capital(word) + digits(random, 2 + random.below(3)) + sign;
    case 2:
      return capital(word) + sign + digits(random, 2 + random.below(4));
    case 3:
      return word + sign + other + digits(random, random.below(3));
    case 4:
      return (
        letters(random, 3, 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ') + digits(random, 2) + letters(random, 3) + digits(random, 1)
      );
    case 5:
      return letters(random, 8 + random.below(5), 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789');
    case 6:
      return letters(random, 3) + sign + digits(random, 3) + letters(random, 2, 'ABCDEFGH');
    case 7:
      return `${word}-${other}-${random.pick(latinWords)}`;
    case 8:
      return random.pick(russianWords) + digits(random, 2 + random.below(3));
    case 9:
      return capital(random.pick(russianWords)) + sign + digits(random, 2);
    case 10:
      return word.replace(/o/, '0').replace(/a/, '4').replace(/e/, '3').replace(/i/, '1') + digits(random, 1 + random.below(2));
    case 11:
      return digits(random, 6 + random.below(3)) + letters(random, 2 + random.below(2));
    case 12:
      return `Tmp${sign}${digits(random, 2 + random.below(3))}${letters(random, 2)}`;
    case 13:
      return word + capital(other) + (random.is(0.5) ? digits(random, 2) : '');
    default:
      return random.is(0.5) ? digits(random, 4 + random.below(5)) : `${word}_${digits(random, 2)}_${other}`;
  }
}

export function login(random: Chance): string {
  const [name, surname] = [random.pick(names), random.pick(surnames)];
  return random.pick([
    `${name}_${surname}`,
    `${name}.${surname}`,
    `${name.charAt(0)}.${surname}`,
    `${name}${digits(random, 2)}`,
    `${name.charAt(0)}${surname}`,
    `${surname}_${name.charAt(0)}`,
    `${random.pick(latinWords)}_${digits(random, 2)}`,
    `user${digits(random, 4)}`,
    `${surname}-${name.charAt(0)}`,
    `${digits(random, 5)}-${letters(random, 2)}`,
    `CORP\\${surname}`,
    `${letters(random, 2, 'ABCDEFGH')}${digits(random, 5)}`,
    `${random.pick(translit)}_${random.pick(latinWords)}`,
    `${capital(name)}_${capital(surname)}`,
  ]);
}

export function otp(random: Chance): string {
  return random.pick([
    digits(random, 4),
    digits(random, 5),
    digits(random, 6),
    digits(random, 6),
    `${digits(random, 3)}-${digits(random, 3)}`,
    `${digits(random, 3)} ${digits(random, 3)}`,
    digits(random, 8),
    `${letters(random, 2, 'ABCDEFGHKLMNPQRT')}${digits(random, 4)}`,
  ]);
}

export const date = (random: Chance) =>
  `${two(1 + random.below(28))}.${two(1 + random.below(12))}${random.is(0.6) ? `.20${two(20 + random.below(6))}` : ''}`;
export const model = (random: Chance) =>
  random.pick([
    `${letters(random, 2, 'ABDGHKMRSX')}-${digits(random, 3)}${random.is(0.5) ? letters(random, 1, 'ABSX') : ''}`,
    `${capital(random.pick(latinWords))}${digits(random, 1 + random.below(2))}`,
    `iPhone${11 + random.below(6)}`,
    `${letters(random, 3, 'ABDGHKMRSX')}${digits(random, 2 + random.below(3))}`,
    `Redmi${digits(random, 1)}A`,
    `${capital(random.pick(latinWords))} ${digits(random, 3 + random.below(2))}`,
  ]);
