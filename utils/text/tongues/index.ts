export { type Spoken, spokenIn } from './spoken';
