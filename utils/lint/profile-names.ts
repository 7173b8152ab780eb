import { rules } from '../etiquette';
import { type Problem, readYaml } from '../library';
import { maskedTypes } from '../redaction';
import type { Profile } from '../standards';

type Named = readonly (readonly [path: readonly string[], name: string])[];

const keysOf = (path: readonly string[], record: object | undefined): Named =>
  Object.keys(record ?? {}).map((name) => [[...path, name], name]);
const itemsOf = (path: readonly string[], list: readonly string[] = []): Named => list.map((name, at) => [[...path, String(at)], name]);

/** Rules and types of personal data that a profile names and nobody has: a slip in a name would be without effect unseen. */
export function findUnknownInProfile(path: string, body: string, profile: Profile): readonly Problem[] {
  const { lineOf } = readYaml(body);
  const { rules: switched, channelRules = {}, standards, ownRules = [], locked, privacy, masking } = profile;
  const known = new Set([...rules, ...ownRules].map(({ id }) => id));
  const groups = new Set([...known].map((id) => id.split('.')[0]));
  const types = new Set([...maskedTypes, ...(masking?.numbers ?? []).map(({ type }) => type), 'HEALTH']);
  const unknown = (all: Named, isKnown: (name: string) => boolean, ru: string, en: string): Problem[] =>
    all
      .filter(([, name]) => !isKnown(name))
      .map(([at, name]) => ({
        file: path,
        line: lineOf(at),
        field: at.join('.'),
        severity: 'warning',
        message: { ru: `${ru} «${name}» нет: ничего не значит`, en: `there is no ${en} "${name}": it means nothing` },
      }));
  const ofRules = [
    ...keysOf(['rules'], switched),
    ...Object.entries(channelRules).flatMap(([channel, own]) => keysOf(['channelRules', channel], own)),
    ...keysOf(['standards'], standards),
  ];
  const ofTypes = [
    ...keysOf(['privacy'], privacy),
    ...keysOf(['masking', 'styles'], masking?.styles),
    ...itemsOf(['masking', 'strict'], masking?.strict),
    ...itemsOf(['masking', 'locked'], masking?.locked),
  ];
  return [
    ...unknown(ofRules, (name) => known.has(name), 'правила', 'rule'),
    ...unknown(itemsOf(['locked'], locked), (name) => known.has(name) || groups.has(name), 'правила', 'rule'),
    ...unknown(ofTypes, (name) => name === 'default' || types.has(name), 'вида данных', 'type of data'),
  ];
}
