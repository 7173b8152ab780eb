export { type ParsedProfile, parseProfile } from './parse';
export { defaultProfile, type Masking, type MaskStyle, type OwnRule, type Profile } from './profile';
export { profileFields } from './schema';
export { writeProfile } from './write';
