export { Gate } from './Gate';
