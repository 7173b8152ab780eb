/** What stands before an address with a colon: `mail:ann1@bk.ru` is no name with a password. */
const labels = 'e-?mail|mail|mailto|to|from|cc|bcc|reply-to|contact|address|login|user|username|skype|sip|xmpp|id';
const user = `(?<![\\w.:/@-])(?!(?:${labels}):)[a-z][\\w.-]{1,31}:`;

/** `deploy:Zima-2024x` before `@host`: who enters a machine, and with what. */
export const wayIn = new RegExp(
  `(${user}(?=[^\\s:@/]*\\d)[^\\s:@/]{4,64})@(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[\\w-]{1,60}\\.[a-z]{2,10})`,
  'giu',
);
/** The same up to the password. */
export const userBefore = new RegExp(`${user}$`, 'iu');
