export { besideCodes } from './beside-codes';
