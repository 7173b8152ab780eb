import type { Template } from '@/utils/library';
import type { Suggestion } from '../outside';
import { inForce, offered } from './search-templates';

/** So many of them are offered: a screen. */
const most = 9;

export interface Usual {
  readonly hits: readonly Suggestion[];
  /** Whether they are what was used most; otherwise nothing was used yet, and they are the newest. */
  readonly used: boolean;
}

/**
 * Templates in force to begin with where there is no letter: those used most, or the newest where none ever was.
 * @param newest ids of templates, those written or changed last before the others
 */
export function usualTemplates(
  templates: readonly Template[],
  usage: Readonly<Record<string, number>>,
  newest: readonly string[],
  today: string,
): Usual {
  const current = templates.filter((template) => inForce(template, today));
  const often = current
    .filter(({ id }) => (usage[id] ?? 0) > 0)
    .toSorted((a, b) => (usage[b.id] ?? 0) - (usage[a.id] ?? 0) || a.title.localeCompare(b.title));
  const byId = new Map(current.map((template) => [template.id, template]));
  const chosen = often.length > 0 ? often : newest.flatMap((id) => byId.get(id) ?? []);
  return { hits: chosen.slice(0, most).map((template) => offered(template, usage[template.id] ?? 0, today)), used: often.length > 0 };
}
