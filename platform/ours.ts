import { browser } from '#imports';

/** Whether a message comes from a page of ours and not from a script of ours in a host page: those never get the library. */
export const isOurPage = ({ url = '' }: { readonly url?: string | undefined }): boolean => url.startsWith(browser.runtime.getURL('/'));
