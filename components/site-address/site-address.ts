/** The origin that a typed address means; nothing when it is not one. Without a scheme it is https. */
export function originOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, origin, hostname } = new URL(address);
  const named = hostname === 'localhost' || /^\[|\d$/.test(hostname) || hostname.includes('.');
  return /^https?:$/.test(protocol) && named ? origin : undefined;
}

/** A granted pattern as it is read: `https://mail.example.ru/*` is mail.example.ru. */
export function siteName(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*?$/, '');
}

/** Whether a match pattern lets in the pages of an origin: it knows no ports, and may leave open the scheme and what stands before a domain. */
export function covers(pattern: string, origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+?)(?::\d+)?(?:\/|$)/u.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
}
