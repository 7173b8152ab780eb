export { people } from './people';
