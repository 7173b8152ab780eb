export { caughtUp } from './catching-up';
export { standGuard, type Guard, type Keeper, type Verdict } from './guard';
export { replyBoxesAround } from './reply-boxes';
export { type Send } from './send';
export { replay } from './send';
export { successorOf } from './successor';
