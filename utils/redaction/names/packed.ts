const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Least bytes of what is packed: less is a file that was damaged. */
const least = 1000;

/**
 * The same of what has to be there. Asked of the bytes and not of the text, which a bundler knows to be there.
 * @throws when next to nothing is in it
 */
export function wholeOf(base64: string, what: string): Uint8Array {
  const bytes = bytesOf(base64);
  if (bytes.length < least) throw new Error(`${what}: missing`);
  return bytes;
}

/** Bytes of a base64 text without line breaks; written out here because nothing of the browser is known in this folder. */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at++) values[alphabet.charCodeAt(at)] = at;
  const length = base64.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let byte = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < length; at++) {
    held = ((held << 6) | (values[base64.charCodeAt(at)] ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[byte++] = (held >> bits) & 255;
  }
  return bytes;
}
