import type { Problem, Template } from '@/utils/library';
import { actionFor, findPrivate } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';

/** The body with its Handlebars blanked out, every other sign at its place. */
export const blanked = (body: string): string => body.replaceAll(/\{\{[^}]*\}\}\}?/g, (found) => ' '.repeat(found.length));

/**
 * Personal and bank data that stayed in a template from the letter it was made of; what may stand in a reply is left.
 * Lines are those of the body, from 1.
 */
export function lintSecrets(
  { body }: Pick<Template, 'body'>,
  profile: Profile,
): readonly (Pick<Problem, 'line' | 'message'> & { readonly type: string })[] {
  return findPrivate(blanked(body))
    .filter(({ type }) => ['block', 'mask'].includes(actionFor(type, profile)))
    .map(({ start, type }) => ({
      line: body.slice(0, start).split('\n').length,
      type,
      message: { ru: `похоже на личные данные: ${type}`, en: `looks like personal data: ${type}` },
    }));
}
