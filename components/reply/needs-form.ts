import type { Template } from '@/utils/library';
import type { Rendered, Values } from '../outside';

/** Whether a reply cannot go in before the operator has filled something in, or at all. */
export function needsForm(template: Template, rendered: Rendered, values: Values): boolean {
  const bare = Object.entries(template.fields).some(([name, { required }]) => required === true && (values[name] ?? '') === '');
  return bare || rendered.missing.length > 0 || rendered.problems.length > 0;
}
