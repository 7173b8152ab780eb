export { normalise, type Normal } from './normalise';
