import type { Plugin } from 'vite';

/**
 * What every page of ours draws with, and what each that shows replies reads letters with, as one file each. A browser asks
 * for every file of an extension by itself, a millisecond each on the thread that draws: left to the bundler these are
 * thirty. What only some page wants, or wants later, stays apart; so does what the search page loads, which is nearly nothing.
 */
const groups = [
  {
    name: 'messages',
    priority: 3,
    test: /node_modules\/(?:wxt|@wxt-dev\/browser)\/|\/platform\/(?:messages|messaging|ours)\b/u,
  },
  {
    name: 'interface',
    priority: 2,
    test: /node_modules\/(?:react|react-dom|scheduler|dompurify)\/|\/(?:locales|components\/(?:words|parts|frame|design|reply))\//u,
  },
  {
    name: 'letters',
    priority: 1,
    test: /node_modules\/dexie\/|\/utils\/(?:text(?!\/tongues)|ticket|clock)\/|\/platform\/(?:database|settings|library\/(?:edition|flags)|tickets\/letter-marks|profile\/profile|replies\/(?:render|replies|suggest)|kept\/stored|day\/today|search\/ask)\b/u,
  },
];

export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups } } : options),
  };
}
