export { defaultProfile, type Profile } from './profile';
