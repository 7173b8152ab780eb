export { defaultProfile, type OwnRule, type Profile } from './profile';
