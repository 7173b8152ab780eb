import { ownRuleProblems } from '../etiquette';
import { type Problem, readYaml } from '../library';
import { numberProblems, patternFaults } from '../redaction';
import type { ParsedProfile, Place } from '../standards';

/** The items of a list that are in use, with their places in the file. */
function placed<Item>(items: readonly Item[], list: Place, without: readonly Place[]): readonly (readonly [place: Place, item: Item])[] {
  const gone = new Set(without.map((place) => place.join('.')));
  let next = 0;
  return items.map((item) => {
    while (gone.has([...list, next].join('.'))) next += 1;
    const place = [...list, String(next)];
    next += 1;
    return [place, item];
  });
}

/** Forms of numbers and lexical rules of the company that are not used, each at its line; the others work. */
export function findFaultsInProfile(path: string, body: string, { profile, without }: ParsedProfile): readonly Problem[] {
  const { lineOf } = readYaml(body);
  const at = (place: Place, ru: string, en: string): Problem => ({
    file: path,
    line: lineOf(place),
    field: place.join('.'),
    severity: 'error',
    message: { ru, en },
  });
  const numbers = placed(profile?.masking?.numbers ?? [], ['masking', 'numbers'], without).flatMap(([place, number]) =>
    numberProblems({ numbers: [number] }).map(({ pattern, why }) =>
      at(
        [...place, 'pattern'],
        `«${pattern}» не действует: ${patternFaults[why].ru}. Остальные действуют`,
        `“${pattern}” is not used: it ${patternFaults[why].en}. The others are`,
      ),
    ),
  );
  const rules = placed(profile?.ownRules ?? [], ['ownRules'], without).flatMap(([place, rule]) => {
    const told = (within: Place, problems: ReturnType<typeof ownRuleProblems>): readonly Problem[] =>
      problems.map(({ ru, en }) =>
        at(
          [...place, ...within],
          `правило «${rule.id}» не действует: ${ru}. Остальные действуют`,
          `the rule “${rule.id}” is not used: ${en}. The others are`,
        ),
      );
    return [
      ...told([], ownRuleProblems({ ...rule, phrases: rule.phrases.length > 0 ? ['слово'] : [] })),
      ...rule.phrases.flatMap((phrase, nth) =>
        told(['phrases', String(nth)], ownRuleProblems({ id: 'a', message: 'a', phrases: [phrase] })),
      ),
    ];
  });
  return [...numbers, ...rules];
}
