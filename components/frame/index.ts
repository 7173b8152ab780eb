export { Frame } from './Frame';
export { mount } from './mount';
