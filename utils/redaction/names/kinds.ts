/** What a word can be; several at once are the rule. */
export const Kind = {
  given: 1,
  short: 2,
  surname: 4,
  common: 8,
  latinGiven: 16,
  latinSurname: 32,
  transliterated: 64,
  foreign: 128,
  ordinary: 1024,
  place: 2048,
  /** The same bit for places in Latin letters. */
  latinPlace: 2048,
} as const;
