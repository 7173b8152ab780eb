import { profileFields } from '@/utils/standards';
import type { Offers } from '../source/yaml-language';

const listed = (words: string) => words.split(' ').map((label) => ({ label }));
const inner = listed(
  'name site phone hours fields key label type required choices when from chat email ticket replyMinutes handlingMinutes firstContact heeded after length',
);
const kinds: Readonly<Record<string, string>> = {
  vy: 'lower upper consistent',
  closing: 'always never auto',
  emoji: 'never chat always',
  addressBy: 'polite first',
  contractions: 'allow require forbid',
  reasonForSending: 'true false',
  required: 'true false',
  onFirstNames: 'true false',
  type: 'text long choice number date boolean',
  severity: 'block warn hint',
};

/** What the YAML of a profile may say. */
export const profileOffers: Offers = (field) => {
  if (field === '') return [...profileFields.map((label) => ({ label })), ...inner];
  const known = kinds[field];
  return known === undefined ? [] : listed(known);
};
