import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text';
import { checkDraft } from './index';

const found = (text: string) => checkDraft(text, { context: { channel: 'chat' } });
const ofRule = (text: string, rule: string) => found(text).find((one) => one.rule === rule);

describe('fixes of a finding', () => {
  it('are not offered where they would only bring to light what it covered', () => {
    const text = 'Добрый день, Анна! Ваше раздражение заметно, но оно адресовано не тем людям. Ответ будет завтра.';
    expect(ofRule(text, 'tone.empathy-but')?.fixes).toEqual([]);
    expect(ofRule('Ваше раздражение заметно. Ответ будет завтра.', 'conflict.emotion-mirror')).toBeDefined();
  });
  it('stay where nothing was covered', () => {
    const text = 'Нам понятно ваше разочарование, но номеров шесть.';
    const [fix] = ofRule(text, 'tone.empathy-but')?.fixes ?? [];
    expect(fix && applyEdits(text, fix.edits)).toBe('Нам понятно ваше разочарование. Номеров шесть.');
  });
  it('leave one greeting where an abbreviated address stands before it', () => {
    const text = 'Ув. Степан Игнатьевич, здравствуйте! Заказ собран.';
    const [fix] = ofRule(text, 'greet.abbrev')?.fixes ?? [];
    const after = fix ? applyEdits(text, fix.edits) : '';
    expect(after).toBe('Степан Игнатьевич, здравствуйте! Заказ собран.');
    expect(found(after).some(({ rule }) => rule.startsWith('greet.'))).toBe(false);
  });
});
