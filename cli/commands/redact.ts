import { findPrivate, maskText } from '@/utils/redaction';
import { complaint, defineCommand, textOption } from '../command';
import { answerLines } from '../lines';
import { readProfile } from '../library';

/** Personal, bank and commercial data found in texts, and the texts with it masked. */
export default defineCommand({
  about: {
    ru: 'Личные и банковские данные в текстах: строки {id, text} → {id, spans, masked}',
    en: 'Personal and bank data in texts: lines {id, text} → {id, spans, masked}',
  },
  options: {
    profile: { type: 'string', value: 'FILE', about: { ru: 'профиль организации (YAML)', en: "the organisation's profile (YAML)" } },
  },
  async run(call) {
    const profile = await readProfile(textOption(call, 'profile'));
    return answerLines(call, ({ text }) => {
      if (typeof text !== 'string') return complaint('text — это строка', 'text must be a string');
      const found = findPrivate(text, profile);
      return { spans: found.map(({ start, end, type, score }) => ({ start, end, type, score })), masked: maskText(text, found) };
    });
  },
  examples: [
    {
      args: [],
      input: '{"id":1,"text":"😀 Карта 4111 1111 1111 1111"}\n{"id":2}\n',
      prints:
        '{"id":1,"spans":[{"start":9,"end":28,"type":"CARD","score":0.99}],"masked":"😀 Карта **** 1111"}\n{"id":2,"error":"text must be a string"}\n',
      status: 1,
    },
  ],
});
