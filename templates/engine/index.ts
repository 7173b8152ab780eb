export { parseTemplate } from './parse';
export { type Rendered, type RenderOptions, renderTemplate } from './render';
export type { Tree } from './tree';
