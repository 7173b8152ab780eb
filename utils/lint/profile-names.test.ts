import { expect, it } from 'vitest';
import { checkSource } from '.';

const problemsOf = (body: string) =>
  checkSource({ kind: 'profile', body }, 'profile.yaml').problems.map(({ line, field, severity }) => `${line} ${field} ${severity}`);

it('a profile that names a rule or a type that nobody has is told so, with its line', () => {
  const body = `rules:
  greet.mising: off
  greet.missing: warn
channelRules:
  chat: {tone.nothing: hint}
standards:
  RU-GREETING: п. 2.1
  own.vip: п. 3
ownRules:
  - {id: own.vip, phrases: [вип], message: Не говорим}
locked: [safe, nobody]
privacy:
  PHONES: mask
masking:
  styles: {default: tag, CARD: partial, CARDS: tag}
  numbers: [{pattern: "ЗК-\\\\d{6}", type: ORDER}]
  locked: [ORDER, ЗАКАЗ]
`;
  expect(problemsOf(body)).toEqual([
    '2 rules.greet.mising warning',
    '5 channelRules.chat.tone.nothing warning',
    '7 standards.RU-GREETING warning',
    '11 locked.1 warning',
    '13 privacy.PHONES warning',
    '15 masking.styles.CARDS warning',
    '17 masking.locked.1 warning',
  ]);
});
