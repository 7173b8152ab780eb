/** What a host page may carry of the platform: no database, which would cost every page 31 KB. */
export { lineToDesk, lineToPage } from './desk-line';
export { hostFiles } from '../sites/host-files';
export { ignored } from '../kept/ignored';
export { type Line } from './line';
export { holdSending, type SentReply } from './sending-line';
export {
  onMessage,
  sendMessage,
  type DeskSide,
  type PressedKey,
  type TypedShortcut,
  type DraftSoFar,
  type DraftState,
  type GateAnswer,
  type GateQuestion,
  type GateSide,
  type PaletteSide,
  type Protocol,
} from '../messages';
export { said } from '../kept/said';
export { defaultSettings, settings, type Settings } from '../settings';
export { shortcuts } from '../library/shortcuts';
