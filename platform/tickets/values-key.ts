/** Key of the row of what was filled in and put right for a ticket, beside that of the ticket itself. @param tag the ticket's */
export const valuesKey = (tag: string): string => `${tag} values`;
