import { stepOf, type Place } from './advance';
import type { Script, ScriptAsk } from './script';

/** Questions to the customer of the steps ahead whose answers are not known, nearest first; at a branch that an answer decides it stops. */
export function asksAhead(script: Script, at: Place, most = 5): readonly ScriptAsk[] {
  const found: ScriptAsk[] = [];
  const seen = new Set<string>();
  let step = stepOf(script, at.step);
  while (step && !seen.has(step.id) && found.length < most) {
    seen.add(step.id);
    const known = step.ask !== undefined && (at.answers[step.ask.key] ?? '') !== '';
    if (step.ask && !known && step.ask.own !== true) found.push(step.ask);
    const only = step.next.length === 1 && step.next[0]?.when === undefined ? step.next[0] : undefined;
    step = step.end ? undefined : stepOf(script, only?.to);
  }
  return found;
}

/**
 * Questions as they go into the reply: one as a sentence, several as one numbered list under a line.
 * @returns plain text; lines parted by \n
 */
export function wordQuestions(asks: readonly Pick<ScriptAsk, 'text' | 'choices'>[], lang: 'ru' | 'en'): string {
  const worded = asks.map(({ text, choices }) => {
    const listed = choices.length > 0 && !choices.every((one) => text.toLowerCase().includes(one.toLowerCase()));
    const or = lang === 'ru' ? ' или ' : ' or ';
    const all = choices.length > 1 ? `${choices.slice(0, -1).join(', ')}${or}${choices.at(-1) ?? ''}` : choices.join('');
    return listed ? `${text.replace(/[?.!\s]+$/u, '')}: ${all}?` : text;
  });
  const [first] = worded;
  if (first === undefined) return '';
  if (worded.length === 1) return first;
  const head = lang === 'ru' ? 'Чтобы помочь вам, ответьте, пожалуйста, на вопросы:' : 'To help you, please answer a few questions:';
  return [head, ...worded.map((text, nth) => `${nth + 1}. ${text}`)].join('\n');
}
