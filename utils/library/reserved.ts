/** Names that templates have already; a field of the same name would hide them. */
const reserved = new Set(
  'customer operator company ticket channel lang today time currency and calc capitalize closing date dateAdd dear default eq fact gender greeting gt has join list lower lt money name ne not or past period phone plural tab upper you if unless each with lookup log'.split(
    ' ',
  ),
);

export const isReserved = (name: string): boolean => reserved.has(name);
