import { asText } from '../lookup';
import { parseTemplate } from '../parse';
import type { Tree } from '../tree';
import { walk } from '../walk';
import { type Case, caseHelpers } from './case';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

function print(value: unknown, { escaped }: { readonly escaped: boolean }): string {
  const text = asText(value);
  return escaped ? text.replaceAll(/[&<>"'`=]/g, (sign) => signs[sign] ?? sign) : text;
}

/** What our engine makes of a case: its output, or undefined where it reports a mistake. */
export function render([template, context, sources = {}]: Case): string | undefined {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return undefined;
  const partials: Record<string, Tree> = {};
  for (const [name, source] of Object.entries(sources)) {
    const partial = parseTemplate(source);
    if (!partial.ok) return undefined;
    partials[name] = partial.tree;
  }
  const { output, problems } = walk(parsed.tree, { context, partial: (name) => partials[name], helpers: caseHelpers, print });
  return problems.length > 0 ? undefined : output;
}
