/** The match pattern of an address: its scheme and name, every port, because Firefox takes no port in a pattern. */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
