/**
 * One at a time over all pages of the extension: two that read a value, add to it and write it at once would lose one.
 * @param name what is changed; work under another name goes on beside it
 */
export const alone = <T>(name: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(`otklik-${name}`, work) as Promise<T>;
