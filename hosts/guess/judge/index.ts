export { candidatesIn } from './candidates';
export { judgedBeside } from './judged';
export { signsOf } from './signs';
