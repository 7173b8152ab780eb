/** What of a Vite plugin is used here. */
interface Transform {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): string | undefined;
}

const examples = /^ {2}(?:bad|good|found|ignored): \[(?:.*\],?$|[\s\S]*?^ {2}\],?$)/gmu;

/**
 * Leaves the examples of rules and recognizers out of what is shipped: they are tests, not product. The files are
 * formatted, so the lists begin and end at two spaces.
 */
export function withoutExamples(): Transform {
  return {
    name: 'without-examples',
    enforce: 'pre',
    transform: (code, id) =>
      /\/utils\/(?:etiquette\/rules|redaction\/recognizers)\/[^/]+\.ts$/u.test(id) ? code.replaceAll(examples, '') : undefined,
  };
}
