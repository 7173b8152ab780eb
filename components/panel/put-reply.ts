import type { Template } from '@/utils/library';
import type { Rendered } from '../outside';

/** Puts a reply in; whether it went in. */
export type PutReply = (template: Template, rendered: Rendered) => Promise<boolean>;
