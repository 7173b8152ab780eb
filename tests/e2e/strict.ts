/** A policy under which a page may load nothing but its own script and style, and no frame at all. */
export const strictPolicy = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
};
