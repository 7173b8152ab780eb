/** Names that templates have already; a field of the same name would hide them. */
const reserved = new Set(
  'customer operator company ticket channel lang today time currency and capitalize closing date dateAdd default eq fact gender greeting gt list lower lt money name ne not or phone plural tab upper if unless each with lookup log'.split(
    ' ',
  ),
);

export const isReserved = (name: string): boolean => reserved.has(name);
