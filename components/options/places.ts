/** A database, `local` or `session`: the browser's storage of extensions, or the storage of the library's own pages. */
export type Store = 'otklik' | 'otklik-search' | 'local' | 'session' | 'localStorage';

/** Everything that Otklik keeps, by what it is; a test compares it with what the built extension has. `*` stands for any ending. */
export const places = {
  settings: {
    local: [
      'settings',
      'shortcuts',
      'ignored',
      'said',
      'hostFiles',
      'pinnedReferences',
      'recentReferences',
      'importMappings',
      'backupPlan',
      'backupEdition',
    ],
  },
  library: {
    otklik: ['documents', 'versions', 'batches', 'flags', 'backups'],
    local: ['librarySpare', 'libraryNoted*', 'libraryEdition', 'libraryExported'],
  },
  unsaved: { localStorage: ['unsaved *'] },
  usage: { otklik: ['usage', 'wordings'] },
  contacts: { otklik: ['contacts', 'sealed'] },
  lock: { otklik: ['rings'] },
  push: { otklik: ['pushes', 'secrets'], local: ['endpoint'] },
  cases: { otklik: ['cases'] },
  handed: { otklik: ['handed'] },
  figures: { otklik: ['figures'], session: ['work:*', 'front:*', 'break'] },
  learning: { 'otklik-search': ['indexes', 'lessons', 'counts'] },
  memory: { session: ['letter:*', 'left:*', 'open-tickets', 'letter-marks', 'ticket-values', 'lines:*', 'vault:*'] },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Store, readonly string[]>>>>>;
