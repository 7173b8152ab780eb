export { candidatesIn } from './candidates';
export { judgedBeside, type Reading } from './judged';
export { signsIn } from './grouped-signs';
