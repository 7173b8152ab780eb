import type { Template } from '@/utils/library';
import type { Rendered } from '../outside';

/** Whether a reply cannot go in before the operator has filled something in. */
export function needsForm(template: Template, rendered: Rendered): boolean {
  return (
    rendered.missing.length > 0 || Object.values(template.fields).some(({ required, from }) => required === true && from === undefined)
  );
}
