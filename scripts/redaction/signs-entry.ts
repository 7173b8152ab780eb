// What secrets/signs.ts asks of the judge, in one module.
export { heardPlaces } from '../../utils/redaction/judge/heard';
export { hopeless, secrets, sureOfSecret } from '../../utils/redaction/judge/judge';
export { signBuckets, signsOf } from '../../utils/redaction/judge/signs';
export { weigh, weighedBy } from '../../utils/redaction/judge/weigh';
