export { type Ask, rhetoricalIn } from './asks';
export type { Missing } from './missing';
export type { Mood } from './mood';
export { paraphrase } from './paraphrase';
export type { Promised } from './promises';
export { measured, summarise, type Summary } from './summary';
