const substitutes = [
  ['sans-serif', 'DejaVu Sans'],
  ['system-ui', 'DejaVu Sans'],
  ['serif', 'DejaVu Serif'],
  ['monospace', 'DejaVu Sans Mono'],
] as const;

/** Settings of fontconfig for a machine that has none: where the fonts are, and which one stands for each family. */
export function fontSettings(folders: readonly string[], cache: string): string {
  const aliases = substitutes.map(([family, font]) => `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`);
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    ...aliases,
    `<cachedir>${cache}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
