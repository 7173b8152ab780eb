import { stored } from './stored';

/** What was said to the operator once, and not again: a word for the matter, and the site. */
export const said = stored<readonly string[]>('said', []);
