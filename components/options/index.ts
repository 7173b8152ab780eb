export { Options } from './Options';
export type { OptionsProps } from './options-props';
