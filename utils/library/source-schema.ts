import * as v from 'valibot';
import { isDay } from './schema';

const text = v.string('text');
/** Such a document as a bundle or a table holds it. */
export const sourceSchema = v.object({
  id: v.pipe(text, v.regex(/^(?:script:[\p{L}\p{N}][\p{L}\p{N}._-]*|directory:(?:all|ru|en)|profile:company)$/u, 'id')),
  title: v.pipe(text, v.nonEmpty('filled')),
  lang: v.picklist(['ru', 'en'], 'lang'),
  topics: v.optional(v.array(text, 'texts'), []),
  validFrom: v.exactOptional(v.pipe(text, v.check(isDay, 'day'))),
  validTo: v.exactOptional(v.pipe(text, v.check(isDay, 'day'))),
  reviewBy: v.exactOptional(v.pipe(text, v.check(isDay, 'day'))),
  owner: v.exactOptional(text),
});
