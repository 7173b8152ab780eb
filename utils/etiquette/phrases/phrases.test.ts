import { describe, expect, it } from 'vitest';
import { checkDraft, rules } from '../index';
import { situations, situationsFor } from './index';

const filled = (phrase: string, lang: 'ru' | 'en') => phrase.replaceAll(/\{\{[^{}]+\}\}/gu, lang === 'ru' ? '20 марта' : 'March 20');
const all = situations.flatMap(({ id, ru, en }) => [
  ...ru.map((text) => [id, 'ru', text] as const),
  ...en.map((text) => [id, 'en', text] as const),
]);

describe('the phrase bank', () => {
  it.each(situations.map((situation) => [situation.id, situation] as const))(
    '%s has as many phrases in both languages, eight or more',
    (_id, { ru, en }) => {
      expect(ru.length).toBeGreaterThanOrEqual(8);
      expect(en).toHaveLength(ru.length);
    },
  );
  it.each(all)('%s, %s: «%s» passes the rules it stands for', (_id, lang, text) => {
    const found = checkDraft(filled(text, lang), { context: { channel: 'chat' } });
    expect(found).toEqual([]);
  });
  it('names an unfilled place to the operator before it can be sent', () => {
    const open = all.filter(([, , text]) => text.includes('{{'));
    const held = open.filter(([, , text]) =>
      checkDraft(text, { context: { channel: 'chat' } }).some(({ rule }) => rule === 'left.placeholder'),
    );
    expect(held).toEqual(open);
  });
  it('repeats no phrase', () => expect(new Set(all.map(([, , text]) => text)).size).toBe(all.length));
  it('is found by rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(situations.flatMap((situation) => situation.rules).filter((id) => !known.has(id))).toEqual([]);
    expect(situationsFor('tone.calm-down').map(({ id }) => id)).toEqual(['calming']);
  });
});
