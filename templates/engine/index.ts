export { type Parsed, parseTemplate } from './parse';
export type { TemplateProblem, Words } from './scope';
export type { Tree } from './tree';
