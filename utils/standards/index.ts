export { type ParsedProfile, parseProfile, type Place } from './parse';
export { defaultProfile, type Masking, type MaskStyle, type OwnRule, type Profile } from './profile';
export { profileFields } from './schema';
export { writeProfile } from './write';
