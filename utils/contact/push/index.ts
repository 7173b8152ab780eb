export { afterFailure, afterRefusal, isDue, type Queued, queued, revived } from './backoff';
export { type Endpoint, endpointFault, type EndpointEdit, unknownName } from './endpoint';
export { judge } from './judge';
export { requestFor } from './request';
