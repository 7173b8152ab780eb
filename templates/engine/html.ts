import type { Inline, Part } from './letter';
import type { Slots } from './slots';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
const value = (text: string): string => safe(text).replaceAll('\n', '<br>');
/** Lines whose spaces are seen, whatever stands around them. */
const spaced = (text: string): string => text.replaceAll(/^ +| {2,}/gm, (run) => '\u00A0'.repeat(run.length));

/** The address of a link with its values in place; undefined unless it leads to the web, a mailbox or a phone. */
export function hrefOf(href: string, slots: Slots): string | undefined {
  const whole = /^\uE000[\uE100-\uE109]+\uE001$/u.test(href);
  const filled = slots.fill(href, whole ? (text) => text : encodeURIComponent).trim();
  return /^(?:https?:\/\/|mailto:|tel:)[^\s]*$/i.test(filled) ? filled : undefined;
}

function inlineHtml(inlines: readonly Inline[], slots: Slots): string {
  const html = inlines.map((one) => {
    switch (one.kind) {
      case 'text':
        return safe(one.text.replaceAll(/[ \t\n]+/g, ' '));
      case 'code':
        return `<code>${safe(one.text)}</code>`;
      case 'break':
        return '<br>';
      case 'link': {
        const href = hrefOf(one.href, slots);
        const inside = inlineHtml(one.inside, slots);
        return href === undefined ? inside : `<a href="${safe(href)}">${inside}</a>`;
      }
      default:
        return `<${one.kind}>${inlineHtml(one.inside, slots)}</${one.kind}>`;
    }
  });
  return html.join('');
}

const tidy = (html: string): string => html.replaceAll(/ *<br> */g, '<br>').replaceAll(/^(?: |<br>)+|(?: |<br>)+$/g, '');

function itemHtml(parts: readonly Part[], slots: Slots): string {
  // A line of its own for each paragraph of an item, none before a list or a quotation inside it.
  return parts
    .map((part, at) => {
      if (part.kind !== 'paragraph') return partHtml(part, slots);
      return (at > 0 && parts[at - 1]?.kind === 'paragraph' ? '<br>' : '') + tidy(inlineHtml(part.inside, slots));
    })
    .join('');
}

function partHtml(part: Part, slots: Slots): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${tidy(inlineHtml(part.inside, slots))}</p>`;
    case 'quote':
      return `<blockquote>${part.parts.map((one) => partHtml(one, slots)).join('')}</blockquote>`;
    case 'code':
      return `<p><code>${safe(spaced(part.text)).replaceAll('\n', '<br>')}</code></p>`;
    default: {
      const tag = part.ordered ? 'ol' : 'ul';
      const start = part.ordered && part.start !== 1 ? ` start="${part.start}"` : '';
      return `<${tag}${start}>${part.items.map((item) => `<li>${itemHtml(item, slots)}</li>`).join('')}</${tag}>`;
    }
  }
}

/** The letter as HTML of a handful of elements, with nothing between them. */
export function writeHtml(parts: readonly Part[], slots: Slots): string {
  return slots.fill(parts.map((part) => partHtml(part, slots)).join(''), value);
}
