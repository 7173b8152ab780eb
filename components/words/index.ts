export { now, today, writtenDate, writtenDay, writtenMoment, writtenTime } from './dates';
export { Speaking, useLanguage, useWords } from './Speaking';
export { writtenNumber } from './numbers';
export { tongueName } from './tongue-name';
export { ownerName, ownerOf, topicName, topicOf, topicsFrom, topicsText } from './topic-name';
