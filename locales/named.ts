const bare = (name: string): boolean => name === '';

/** What is done, with the name of what it is done to: «Удалить контакт «Возврат»», and no empty quotes where it has no name. */
export const namedRu = (what: string, name: string): string => (bare(name) ? what : `${what} «${name}»`);

/** The same in English. */
export const namedEn = (what: string, name: string): string => (bare(name) ? what : `${what} “${name}”`);

/** The name behind a colon, in either language. */
export const about = (what: string, name: string): string => (bare(name) ? what : `${what}: ${name}`);
