export { MeTab } from './MeTab';
