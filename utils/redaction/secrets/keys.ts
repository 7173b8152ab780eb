import type { Candidate } from '../recognizer';

const opening = /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----\s{0,8}/g;
const longestKey = 8000;
/** «AccountKey=…», «"client_secret": "…"», «AWS_SECRET_ACCESS_KEY=…», «export API_TOKEN=…». */
const assigned =
  /(?<![a-zà-ɏа-ӿ\d])["']?([\w.-]{0,40}(?:key|secret|token|signature|sig|passwd|password|pwd|passphrase|credential|apikey)s?)["']?[ \t]{0,2}(?:=|:=|:(?!\/\/))[ \t]{0,2}["'`]?([^\s"'`;,&<>]{8,400})/giu;
/** What every such value stands behind: asked first. */
const given = /(?:key|secret|token|sig|signature|passwd|password|pwd|passphrase|credential)s?["']?[ \t]{0,2}:?[=:]/i;
const publicKey = /public|primary_?key|foreign_?key|sort_?key|hot_?key|monkey|keyword/i;

function isSecret(value: string): boolean {
  const figures = /\d/.test(value) && /[a-z]/i.test(value);
  return (value.length >= 12 && figures) || (value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value));
}

/** Keys pasted whole, and values given to a variable whose name says that it is a secret. */
export function pastedKeys(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  if (text.includes('PRIVATE KEY'))
    for (const match of text.matchAll(opening)) {
      const start = match.index + match[0].length;
      const rest = text.slice(start, start + longestKey);
      const value = rest.slice(0, /-----|\n\s*\n/.exec(rest)?.index ?? rest.length).trimEnd();
      if (value.length < 16) continue;
      found.push({ start, end: start + value.length, score: 0.99, evidence: 'prefix', because: 'PRIVATE KEY' });
    }
  if (!given.test(text)) return found;
  for (const match of text.matchAll(assigned)) {
    const [whole, name = '', value = ''] = match;
    const secret = value.replace(/[.)\]}]+$/, '');
    if (
      publicKey.test(name) ||
      /^https?:/i.test(secret) ||
      /pass|pwd/i.test(name) ||
      /^[a-z]+(?:_[a-z\d]+)+$/.test(secret) ||
      !isSecret(secret)
    )
      continue;
    const start = match.index + whole.length - value.length;
    found.push({ start, end: start + secret.length, score: 0.9, evidence: 'prefix', because: `${name}=` });
  }
  return found;
}
