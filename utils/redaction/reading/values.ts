import type { Span } from '../../text';
import type { Cue } from './cues';
import type { Reading } from './reading';

const link =
  /^(?:[ \t]*(?:[:=—»"'«“]|->|=>|-(?=[ \t]))[ \t]*|[ \t]+(?:is|was|are|такой|вот|это|мой|у меня|от|to|for|к|из|сменил на|now|стоит|set to|следующий|новый|старый|временный|прежний)(?=[ \t:])[ \t]*|[ \t]*\([^()\n]{1,24}\)[ \t]*|[ \t]*:?[ \t]*\n[> \t]*|[ \t]+){1,4}/iu;

/** What stands right after a label: «пароль: x», «password is x», «Пароль — "x"»; up to the next space. */
export function valueAfter(
  reading: Reading,
  cue: Cue,
  value: RegExp,
): (Span & { readonly text: string; readonly marked: boolean }) | undefined {
  const rest = reading.text.slice(cue.end, cue.end + 160);
  const joint = link.exec(rest)?.[0];
  if (joint === undefined) return undefined;
  const match = value.exec(rest.slice(joint.length));
  if (match === null || match.index !== 0) return undefined;
  const start = cue.end + joint.length;
  return { start, end: start + match[0].length, text: match[0], marked: /[:="«“—]|is|was|->|=>/.test(joint) };
}
