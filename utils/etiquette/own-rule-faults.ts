import type { OwnRule } from '../standards';
import type { Words } from './finding';
import { choiceOf } from './lexicon/pattern';
import { readPhrases } from './lexicon/phrases';

/** Words so common that a rule of one of them would mark every letter. */
const common =
  /^(?:и|а|но|в|во|на|с|со|к|ко|по|за|от|до|из|у|о|об|не|что|как|это|мы|вы|я|он|она|они|ваш|наш|the|a|an|of|to|in|on|and|or|not|is|are|we|you|i|it)$/iu;
const mostVariants = 2000;

function balanced(phrase: string): boolean {
  const open: string[] = [];
  for (const sign of phrase) {
    if (sign === '(' || sign === '[') open.push(sign === '(' ? ')' : ']');
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0;
}

/** What is wrong with one phrase, in the author's words; undefined when nothing is. */
function phraseProblem(phrase: string): Words | undefined {
  const say = (ru: string, en: string): Words => ({ ru: `«${phrase}»: ${ru}`, en: `“${phrase}”: ${en}` });
  if (phrase.trim() === '') return { ru: 'Пустая фраза', en: 'An empty phrase' };
  if (!balanced(phrase)) return say('скобка без пары', 'a bracket without its pair');
  if (/[~<>]/u.test(phrase.replace('->', '')))
    return say('слово пишется в тех формах, которые нужны, без знаков ~ и <>', 'write the forms of a word out, without ~ and <>');
  const variants = readPhrases(phrase);
  if (variants.length > mostVariants) return say(`слишком много вариантов: ${variants.length}`, `too many variants: ${variants.length}`);
  for (const variant of variants) {
    const needed = variant.slots.filter(({ optional }) => !optional);
    if (needed.length === 0) return say('в фразе нет ни одного обязательного слова', 'no word of the phrase is required');
    const [only] = needed;
    if (needed.length === 1 && only && [...choiceOf(only).words.keys()].some((word) => common.test(word)))
      return say('слово слишком частое: правило отметит почти каждое письмо', 'the word is too common: it would mark almost every letter');
  }
  return undefined;
}

/** Mistakes of a rule that a company wrote itself; a rule with one is not saved, the others work. */
export function ownRuleProblems(rule: OwnRule): readonly Words[] {
  const problems: Words[] = [];
  if (!/^[\p{L}\d._-]+$/u.test(rule.id))
    problems.push({ ru: 'Имя правила — буквы, цифры, точка и дефис', en: 'The name of a rule is letters, figures, dots and hyphens' });
  if (rule.message.trim() === '') problems.push({ ru: 'Нет пояснения для оператора', en: 'There is no message for the operator' });
  if (rule.phrases.length === 0) problems.push({ ru: 'Нет ни одной фразы', en: 'There is no phrase' });
  return [...problems, ...rule.phrases.flatMap((phrase) => phraseProblem(phrase) ?? [])];
}
