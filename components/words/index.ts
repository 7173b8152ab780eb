export { now, today, writtenDate, writtenTime } from './dates';
export { Speaking, useLanguage, useWords } from './Speaking';
export { keyName } from './key-name';
