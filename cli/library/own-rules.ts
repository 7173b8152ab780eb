import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { ownRuleProblems, type Words } from '@/utils/etiquette';
import type { OwnRule, Profile } from '@/utils/standards';
import type { CommandCall } from '../command';

const severities: readonly unknown[] = [undefined, 'block', 'warn', 'hint'];
const isText = (value: unknown): value is string => typeof value === 'string';

/** What is wrong with a rule as it stands in the file, by the path within it. */
function problemsOf(rule: unknown): readonly (readonly [path: readonly (string | number)[], problem: Words])[] {
  const { id, message, phrases, instead, severity }: Readonly<Record<string, unknown>> = { ...(rule as object) };
  if (!isText(id)) return [[[], { ru: 'у правила нет id', en: 'the rule has no id' }]];
  if (!isText(message)) return [[[], { ru: `${id}: нет message`, en: `${id}: there is no message` }]];
  if (!Array.isArray(phrases) || !phrases.every(isText))
    return [[['phrases'], { ru: `${id}: phrases — список текстов`, en: `${id}: phrases must be a list of texts` }]];
  if (instead !== undefined && !isText(instead))
    return [[['instead'], { ru: `${id}: instead — текст`, en: `${id}: instead must be a text` }]];
  if (!severities.includes(severity))
    return [[['severity'], { ru: `${id}: severity — block, warn или hint`, en: `${id}: severity must be block, warn or hint` }]];
  const own = ownRuleProblems({ id, message, phrases: phrases.length > 0 ? ['слово'] : [] }).map((problem) => [[], problem] as const);
  const ofPhrases = phrases.flatMap((phrase, at) =>
    ownRuleProblems({ id: 'a', message: 'a', phrases: [phrase] }).map((problem) => [['phrases', at], problem] as const),
  );
  return [...own, ...ofPhrases];
}

/** The profile without those of the company's own rules that have a mistake; each is named with file and line. */
export async function withSoundRules({ terminal: { complain, lang } }: CommandCall, path: string, profile: Profile): Promise<Profile> {
  const { ownRules: given = [] }: { readonly ownRules?: unknown } = profile;
  const counter = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: counter });
  const tell = (within: readonly (string | number)[], problem: Words): void => {
    const node = document.getIn(['ownRules', ...within], true) ?? document.getIn(['ownRules', ...within.slice(0, 1)], true);
    const { line } = counter.linePos((isNode(node) && node.range?.[0]) || 0);
    complain(`${path}:${line}: ownRules: ${problem[lang]}`);
  };
  if (!Array.isArray(given)) {
    tell([], { ru: 'нужен список правил', en: 'there must be a list of rules' });
    return { ...profile, ownRules: [] };
  }
  const sound = given.filter((rule: unknown, at): rule is OwnRule => {
    const problems = problemsOf(rule);
    for (const [within, problem] of problems) tell([at, ...within], problem);
    return problems.length === 0;
  });
  return { ...profile, ownRules: sound };
}
