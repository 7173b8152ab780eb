import { lexical } from '../lexicon/compiled/reasons';
import type { Finding, Words } from '../finding';
import { logic } from './logic';

const ofCompany: Words = { ru: 'Правило вашей компании.', en: 'A rule of your company.' };

/** Why a rule asks for what it asks. Apart from the rules: a draft is checked without it, a page brings it with the first card. */
export const reasonOf = (rule: string): Words => logic[rule] ?? lexical[rule] ?? ofCompany;

/** The standard behind a finding: the company's own clause where it has one. */
export const whyOf = ({ rule, clause }: Pick<Finding, 'rule' | 'clause'>): Words =>
  clause === undefined ? reasonOf(rule) : { ru: clause, en: clause };
