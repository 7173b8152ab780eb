import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text';
import { betterWords, checkDraft, type Finding, situationsFor } from './index';
import { logicRules } from './check';
import { lexica } from './lexicon/lexica';

const context = { channel: 'chat' } as const;
const first = (rule: string, text: string, more = {}): Finding => {
  const found = checkDraft(text, { context: { ...context, ...more } }).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`${rule} was not found`);
  return found;
};

describe('better words', () => {
  it('take the place of the sentence and of nothing else', () => {
    const text = 'Здравствуйте! Успокойтесь, деньги вернём. Напишу завтра до 12:00.\nАнна';
    const [one] = betterWords(first('tone.calm-down', text), text);
    expect(one && applyEdits(text, one.edits)).toBe(`Здравствуйте! ${one?.phrase} Напишу завтра до 12:00.\nАнна`);
  });
  it('come behind the greeting where the reply lacks them', () => {
    const text = 'Здравствуйте, Анна!\n\nЗаказ доставлен вчера.';
    const missing = first('empathy.missing-apology', text, { customerMessage: 'Безобразие! Курьер нагрубил!' });
    const [one] = betterWords(missing, text);
    expect(one && applyEdits(text, one.edits)).toBe(`Здравствуйте, Анна!\n\n${one?.phrase} Заказ доставлен вчера.`);
  });
  it('speak the language of the sentence, and put those first that share its words', () => {
    const text = 'Hello! Unfortunately, it is not our department.';
    expect(betterWords(first('tone.pass-buck', text), text).every(({ phrase }) => /^[\x20-\x7e’]+$/u.test(phrase))).toBe(true);
  });
  it('are none where the bank has none', () => {
    const text = 'Сделаем  завтра до 12:00.';
    expect(betterWords(first('typo.space', text), text)).toEqual([]);
  });
});

/** Rules of tone whose findings are about manner, not about a missing value. */
const tone = [...new Set([...logicRules.map(({ id }) => id), ...lexica.flatMap(({ rules }) => rules.map(({ id }) => id))])].filter((id) =>
  /^(?:tone|empathy|conflict)\./u.test(id),
);

it('stand for every rule of tone but one that has no single right word', () => {
  // A single right word is the fix of the finding itself; these three are about words alone.
  const ownFix = ['tone.diminutive', 'tone.slang', 'tone.profanity'];
  const open = tone.filter((id) => !ownFix.includes(id) && situationsFor(id).length === 0);
  expect(open).toEqual(['tone.apology-overuse']);
});
