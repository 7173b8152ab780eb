export { type Break, breakDue, type BreakRule, russianNorm } from './breaks';
export { type Figure, figureOf, touch, type Work } from './figure';
export { countsOf, type Period, periodOf, type Span as FigureSpan, type Targets } from './period';
