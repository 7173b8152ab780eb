import { hrefOf } from './html';
import type { Inline, Part } from './letter';
import type { Slots } from './slots';

/** The sign before the items of a list that is not numbered. */
export type Bullet = '—' | '-';

function linkText(text: string, href: string | undefined): string {
  const bare = href?.replace(/^(?:mailto|tel):/i, '');
  if (bare === undefined || [bare, bare.replace(/^https?:\/\//i, ''), bare.replace(/\/$/, '')].includes(text)) return text;
  return `${text} (${bare})`;
}

function inlineText(inlines: readonly Inline[], slots: Slots): string {
  const text = inlines.map((one) => {
    switch (one.kind) {
      case 'text':
        return one.text.replaceAll(/[ \t\n]+/g, ' ');
      case 'code':
        return one.text;
      case 'break':
        return '\n';
      case 'link': {
        const inside = inlineText(one.inside, slots);
        const href = hrefOf(one.href, slots);
        const shown = slots.fill(inside, (value) => value);
        // The address goes through a slot: it is a value like any other.
        const whole = linkText(shown, href);
        return whole === shown ? inside : inside + slots.put(whole.slice(shown.length));
      }
      default:
        return inlineText(one.inside, slots);
    }
  });
  return text.join('');
}

const tidy = (text: string): string => text.replaceAll(/ *\n */g, '\n').trim();
const movedIn = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

function partText(part: Part, slots: Slots, bullet: Bullet): string {
  switch (part.kind) {
    case 'paragraph':
      return tidy(inlineText(part.inside, slots));
    case 'quote':
      return part.parts.map((one) => `> ${movedIn(partText(one, slots, bullet), '> ')}`).join('\n>\n');
    case 'code':
      return part.text;
    default:
      return part.items
        .map((item, at) => {
          const sign = part.ordered ? `${part.start + at}. ` : `${bullet} `;
          const text = item.map((one) => partText(one, slots, bullet)).join('\n');
          return sign + movedIn(text, ' '.repeat(sign.length));
        })
        .join('\n');
  }
}

/** The letter as plain text with values still in their slots: paragraphs parted by one empty line, no signs of Markdown. */
export function writePlain(parts: readonly Part[], slots: Slots, bullet: Bullet): string {
  return parts.map((part) => partText(part, slots, bullet)).join('\n\n');
}
