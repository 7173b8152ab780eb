/** What a host page may carry of the platform: no database, which would cost every page 31 KB. */
export { hostFiles } from './host-files';
export { onMessage, sendMessage, type DraftSoFar, type DraftState, type GateAnswer, type GateQuestion, type Protocol } from './messages';
export { defaultSettings, settings, type Settings } from './settings';
export { shortcuts } from './shortcuts';
