import { blocks } from './blocks';
import { calls } from './calls';
import type { Case } from './case';
import { partials } from './partials';
import { values } from './values';
import { whitespace } from './whitespace';

export { type Case, caseHelpers } from './case';
export const cases: readonly Case[] = [...values, ...blocks, ...calls, ...partials, ...whitespace];
