export { defaultProfile, type Masking, type MaskStyle, type OwnRule, type Profile } from './profile';
