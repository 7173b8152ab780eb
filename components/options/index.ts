export { Options, type OptionsProps } from './Options';
