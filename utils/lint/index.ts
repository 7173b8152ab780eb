export { checkSource, type SourceChecked } from './check-source';
export { findUnknownNames } from './named';
