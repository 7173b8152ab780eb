export { now, today, writtenDate, writtenMoment, writtenTime } from './dates';
export { Speaking, useLanguage, useWords } from './Speaking';
export { keyName } from './key-name';
export { topicName } from './topic-name';
