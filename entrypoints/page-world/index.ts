import { defineUnlistedScript } from '#imports';
import { answerInPage } from '@/hosts/main-world';

/** Brought into the page's own world when a reply box gets the focus, like the checks, and only then. */
export default defineUnlistedScript(() => answerInPage(window));
