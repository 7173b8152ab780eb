export { judge, type Judged } from './judge';
