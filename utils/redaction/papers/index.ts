export { papersByForm } from './by-form';
