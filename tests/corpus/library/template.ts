import type { Template } from '../../../utils/library';

/** A template with nothing in it but what a test is about. */
export const template = (id: string, body: string, more: Partial<Template> = {}): Template => ({
  kind: 'template',
  id,
  title: id,
  lang: 'ru',
  topics: [],
  examples: [],
  channels: ['email'],
  fields: {},
  status: 'approved',
  body,
  other: {},
  ...more,
});
