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

const asking = {
  ru: /^(?:\p{L}{1,3} )?(?:кто|что|ч[её]м|чего|чему|кого|кому|кем|как\p{L}*|где|куда|откуда|когда|сколько|скольк\p{L}+|почему|зачем|чей|чья|чьё|чьи|котор\p{L}+)(?!\p{L})|(?<!\p{L})ли(?!\p{L})/iu,
  en: /^(?:(?:at|by|for|from|in|on|to|with) )?(?:could|can|would|will|do|does|did|is|are|was|were|have|has|had|may|should|shall|what|when|where|who|whom|whose|which|why|how)(?!\p{L})/iu,
} as const;

/** A lead need not think of the mark at the end: «Подскажите номер заказа» and "Could you tell us the number" get theirs. */
function ended(text: string, lang: 'ru' | 'en'): string {
  if (/[.?!…:;][)»”"]?$/u.test(text)) return text;
  const last = text.split(/[.?!…]\s+/u).at(-1) ?? text;
  return text + (asking[lang].test(last) ? '?' : '.');
}

/** A question as it stands beside the fields or buttons that answer it: with its mark at the end, without its choices. */
export const shownQuestion = ({ text, choices }: Pick<ScriptAsk, 'text' | 'choices'>, lang: 'ru' | 'en'): string =>
  choices.length > 0 && !/[.?!…:]$/u.test(text.trim()) ? `${text.trim()}?` : ended(text.trim(), lang);

/**
 * Questions as they go into the reply: one as a sentence, several as one numbered list under a line.
 * @returns plain text; lines parted by \n
 */
export function wordQuestions(asks: readonly Pick<ScriptAsk, 'text' | 'choices'>[], lang: 'ru' | 'en'): string {
  const worded = asks.map(({ text, choices }) => {
    const listed = choices.length > 0 && !choices.every((one) => text.toLowerCase().includes(one.toLowerCase()));
    const or = lang === 'ru' ? ' или ' : ' or ';
    const all = choices.length > 1 ? `${choices.slice(0, -1).join(', ')}${or}${choices.at(-1) ?? ''}` : choices.join('');
    return listed ? `${text.replace(/[?.!\s]+$/u, '')}: ${all}?` : ended(text.trim(), lang);
  });
  const [first] = worded;
  if (first === undefined) return '';
  if (worded.length === 1) return first;
  const head = lang === 'ru' ? 'Чтобы помочь вам, ответьте, пожалуйста, на вопросы:' : 'To help you, please answer a few questions:';
  return [head, ...worded.map((text, nth) => `${nth + 1}. ${text}`)].join('\n');
}
