export { type Parsed, parseTemplate } from './parse';
export { type Rendered, type RenderOptions, renderTemplate } from './render';
export type { Helper, TemplateProblem, Words } from './scope';
export type { StopPlace } from './slots';
export type { Tree } from './tree';
