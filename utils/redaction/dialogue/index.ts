export { answered } from './asked';
