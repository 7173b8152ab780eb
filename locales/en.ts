import { panelEn } from './panel/en';
import { paletteEn } from './palette/en';
import { gateEn } from './gate/en';
import { optionsEn } from './options/en';
import { welcomeEn } from './welcome/en';
import { deskEn } from './desk/en';
import { letterEn } from './letter/en';
import { mannersEn } from './manners/en';
import { studioEn } from './studio/en';
import type { ru } from './ru';

export const en: typeof ru = {
  name: 'Otklik',
  common: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    saved: 'Saved',
    remove: 'Remove',
    copy: 'Copy',
    copied: 'Copied',
    retry: 'Try again',
    loading: 'Loading…',
    settings: 'Settings',
    optional: 'optional',
    failed: 'That did not work',
    unread: 'This could not be read. What was kept is still there.',
  },
  desk: deskEn,
  studio: studioEn,
  manners: mannersEn,
  letter: letterEn,
  ...panelEn,
  ...paletteEn,
  ...gateEn,
  ...optionsEn,
  ...welcomeEn,
};
