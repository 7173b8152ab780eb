export { besideCodes, withCodes } from './beside-codes';
