import type { Template } from './documents';

const escaped = (text: string): string => text.replaceAll(/[$\\^.*+?()[\]{}|]/gu, String.raw`\$&`);

/** Whether a text of a template names a field. */
export const namesField = (text: string, key: string): boolean =>
  new RegExp(String.raw`\{\{[^{}]*(?<![\p{L}\p{N}_$."'/-])${escaped(key)}(?![\p{L}\p{N}_$"'-])[^{}]*\}\}`, 'u').test(text);

/** A name inside codes becomes another; words between codes and quoted texts inside them stay. */
function renamedIn(text: string, from: string, to: string): string {
  const name = new RegExp(String.raw`("[^"]*"|'[^']*')|(?<![\p{L}\p{N}_$./-])${escaped(from)}(?![\p{L}\p{N}_$-])`, 'gu');
  return text.replaceAll(/\{\{[^{}]*\}\}/gu, (code) =>
    code.replaceAll(name, (found, quoted?: string) => quoted ?? (found === from ? to : found)),
  );
}

/** Gives a field another name, in its place among the others, and wherever the text names it. */
export function renameField(template: Template, from: string, to: string): Template {
  const fields = Object.fromEntries(Object.entries(template.fields).map(([key, field]) => [key === from ? to : key, field]));
  return {
    ...template,
    fields,
    body: renamedIn(template.body, from, to),
    ...(template.subject !== undefined && { subject: renamedIn(template.subject, from, to) }),
  };
}
