export { afterFailure, afterRefusal, isDue, type Queued, queued, revived } from './backoff';
export { type Endpoint, endpointFault } from './endpoint';
export { type Answered, judge, type Verdict } from './judge';
export { mapContact, type PushRequest, requestFor } from './request';
