/** Opens a page of the library; each has an address, so that it can be linked to and Back works. */
export function go(page: string): void {
  location.hash = page === '' ? 'library' : `library/${page}`;
}
