/** A place in the rendered text that is still to be filled. */
export interface StopPlace {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The value that is not known; empty for a place the template's author left to the operator. */
  readonly key: string;
}

interface Slot {
  readonly text: string;
  readonly stop?: { readonly label: string; readonly key: string };
}

// A slot is written in characters for private use, which mean nothing to Markdown and stand in no value unhidden.
const open = '\uE000';
const close = '\uE001';
const digit = 0xe100;
const token = /\uE000([\uE100-\uE109]+)\uE001/gu;

/**
 * Values of one rendering. They wait outside while the template's own words are read as Markdown, so no value can ever
 * be taken for markup, whatever is in it.
 */
export interface Slots {
  readonly put: (text: string, stop?: Slot['stop']) => string;
  /** The template's own words, made safe against being taken for a slot. */
  readonly words: (text: string) => string;
  /** The text with every value in its place, each passed through `write`. */
  readonly fill: (text: string, write: (value: string) => string) => string;
  /** The same as plain text, with the places that are to be filled. */
  readonly fillPlain: (text: string) => { readonly text: string; readonly stops: readonly StopPlace[] };
}

export function makeSlots(): Slots {
  const slots: Slot[] = [];
  const slotOf = (digits: string): Slot => {
    const at = Number(Array.from(digits, (sign) => (sign.codePointAt(0) ?? digit) - digit).join(''));
    return slots[at] ?? { text: '' };
  };
  const put: Slots['put'] = (text, stop) => {
    slots.push(stop ? { text, stop } : { text });
    const digits = Array.from(String(slots.length - 1), (sign) => String.fromCodePoint(digit + Number(sign)));
    return open + digits.join('') + close;
  };
  return {
    put,
    words: (text) => text.replaceAll(/[\uE000\uE001\uE100-\uE109]+/gu, (own) => put(own)),
    fill: (text, write) => text.replaceAll(token, (_all, digits: string) => write(slotOf(digits).text)),
    fillPlain(text) {
      const stops: StopPlace[] = [];
      let at = 0;
      let result = '';
      for (const match of text.matchAll(token)) {
        const slot = slotOf(match[1] ?? '');
        result += text.slice(at, match.index);
        if (slot.stop) stops.push({ start: result.length, end: result.length + slot.text.length, ...slot.stop });
        result += slot.text;
        at = match.index + match[0].length;
      }
      return { text: result + text.slice(at), stops };
    },
  };
}
