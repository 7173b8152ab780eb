import { expect, it } from 'vitest';
import { checkDraft } from '../etiquette';
import { findPrivate } from '../redaction';
import { parseProfile } from '../standards';
import { checkSource } from '.';

const body = `masking:
  numbers:
    - pattern: [7]
    - pattern: "(7"
    - pattern: (a+)+$
    - pattern: "ЗК-\\\\d{6}"
      type: CONTRACT
ownRules:
  - {id: own.none, phrases: [лох]}
  - {id: own.open, phrases: [вип, "а (б"], message: Не говорим}
  - {id: own.vip, phrases: [випушка], message: Не говорим}
`;

it('each pattern and rule that cannot be used is named at its line', () => {
  const { usable, problems } = checkSource({ kind: 'profile', body }, 'profile.yaml');
  expect(usable).toBe(true);
  expect(problems.map(({ line, field, severity }) => `${line} ${field} ${severity}`)).toEqual([
    '3 masking.numbers.0.pattern error',
    '9 ownRules.0.message error',
    '4 masking.numbers.1.pattern error',
    '5 masking.numbers.2.pattern error',
    '10 ownRules.1.phrases.1 error',
  ]);
  for (const { message } of problems) expect(message.ru).toMatch(/[а-я]/u);
});

it('the others are used', () => {
  const { profile } = parseProfile('', body);
  if (!profile) throw new Error('no profile');
  expect(findPrivate('по ЗК-123456 всё верно', profile)).toMatchObject([{ type: 'CONTRACT' }]);
  const found = checkDraft('Это випушка и вип.', { context: { channel: 'chat' }, profile }).map(({ rule }) => rule);
  expect(found.filter((id) => id.startsWith('own.'))).toEqual(['own.vip']);
});
