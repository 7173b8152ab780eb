export { candidatesIn } from './candidates';
export { judgedBeside } from './judged';
export { signsIn } from './grouped-signs';
