import { defineUnlistedScript } from '#imports';
import { answerQuestions } from '@/platform/search/worker';

/** The worker of the search page. */
export default defineUnlistedScript(answerQuestions);
