export { afterFailure, afterRefusal, isDue, type Queued, queued, revived } from './backoff';
export { type Endpoint, endpointFault } from './endpoint';
export { judge } from './judge';
export { requestFor } from './request';
