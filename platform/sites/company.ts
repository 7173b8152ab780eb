import { browser } from '#imports';

/** `https://mail.example.ru`, with or without `/*`; a star may stand for the scheme or for what is before the name. */
const site = /^(?:https?|\*):\/\/(?:\*\.)?[\p{L}\d.-]+(?::\d+)?(?:\/\*?)?$/u;

/** The pattern that a line of the company's policy means; undefined for one that names no site. */
export function patternIn(line: unknown): string | undefined {
  if (typeof line !== 'string' || !site.test(line.trim())) return undefined;
  return `${line
    .trim()
    .replace(/\/\*?$/, '')
    .replace(/:\d+$/, '')}/*`;
}

/** What the company has set by the browser's own policy (`sites` in public/company.json); nothing where it has set none. */
export const company = {
  async sites(): Promise<readonly string[]> {
    // Firefox fails where no policy speaks of the extension; other browsers answer with nothing.
    const { sites } = await browser.storage.managed.get('sites').catch(() => ({ sites: undefined }));
    return Array.isArray(sites) ? [...new Set(sites.flatMap((line) => patternIn(line) ?? []))] : [];
  },
  watch(changed: () => void): void {
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') changed();
    });
  },
};
