export { Manners } from './Manners';
