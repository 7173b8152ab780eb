import { expect, it } from 'vitest';
import { checkDraft } from './check';

const tone = (text: string) => checkDraft(text, { context: { channel: 'chat' } }).filter(({ rule }) => rule.startsWith('tone.'));

it.each([
  'Примите, пожалуйста, извинения: коробку мы должны были снять с полки ещё летом.',
  'Простите, что по телефону вам ответили иначе.',
  'I am sorry that your pension stopped without any warning.',
])('whoever asks pardon scolds nobody: «%s»', (text) => {
  expect(tone(text)).toEqual([]);
});

it.each(['Извините, но всё уже указано в инструкции.', 'The account is closed without any warning.'])(
  'without an apology, or with a “but” behind it, it is found: «%s»',
  (text) => {
    expect(tone(text)).not.toEqual([]);
  },
);
