/** A page of the product in docs/screens: the name of its shot, and what it is called there. */
export interface DocsPage {
  readonly shot: string;
  readonly width: number;
  readonly title: string;
  /** The addresses of settings and library pages that it shows: tests hold them against what there is. */
  readonly shows?: string;
}

const panel = 330;
const settings = 1000;
const library = 1280;

export const docsPages: readonly DocsPage[] = [
  { shot: 'answer', width: panel, title: 'Side panel: replies' },
  { shot: 'look-up', width: panel, title: 'Side panel: look-up' },
  { shot: 'script-run', width: panel, title: 'Side panel: script' },
  { shot: 'contact', width: panel, title: 'Side panel: contacts' },
  { shot: 'me', width: panel, title: 'Side panel: own figures' },
  { shot: 'palette', width: 680, title: 'Palette' },
  { shot: 'gate', width: 1100, title: 'Gate' },
  { shot: 'welcome-done', width: settings, title: 'First run' },
  { shot: 'options-general', width: settings, title: 'Settings: general', shows: 'general' },
  { shot: 'options-sites', width: settings, title: 'Settings: sites', shows: 'sites' },
  { shot: 'options-manners', width: settings, title: 'Settings: how replies are written', shows: 'manners' },
  { shot: 'options-keys', width: settings, title: 'Settings: keys', shows: 'keys' },
  { shot: 'options-records', width: settings, title: 'Settings: contact records', shows: 'records' },
  { shot: 'options-privacy', width: settings, title: 'Settings: personal data', shows: 'privacy' },
  { shot: 'options-about', width: settings, title: 'Settings: about', shows: 'about' },
  { shot: 'library', width: library, title: 'Library: replies and references', shows: 'library' },
  { shot: 'library-edit', width: library, title: 'Library: a reply' },
  { shot: 'library-source', width: library, title: 'Library: the source of a reply' },
  { shot: 'library-scripts', width: library, title: 'Library: scripts', shows: 'library/scripts' },
  { shot: 'library-script', width: library, title: 'Library: a script' },
  { shot: 'library-directory', width: library, title: 'Library: directory', shows: 'library/directory' },
  { shot: 'library-profile', width: library, title: 'Library: profile', shows: 'library/profile' },
  { shot: 'library-import', width: library, title: 'Library: import', shows: 'library/import' },
  { shot: 'library-changes', width: library, title: 'Library: changes', shows: 'library/changes' },
  { shot: 'library-insight', width: library, title: 'Library: what is used', shows: 'library/insight' },
  { shot: 'library-backup', width: library, title: 'Library: backup and export', shows: 'library/backup' },
];

export const ways = (['ru', 'en'] as const).flatMap((lang) => (['light', 'dark'] as const).map((theme) => ({ lang, theme })));
export const fileOf = ({ shot }: DocsPage, lang: string, theme: string): string => `${shot}-${lang}-${theme}.webp`;
