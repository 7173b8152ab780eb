import { Marked, type Token, type Tokens } from 'marked';
import { type Inline, isBlank, type Part } from './letter';

const off = (): undefined => undefined;

// A letter has no headings of its own underlined by dashes, no tables, no raw HTML; a paragraph moved in by a block of
// the template is no code. What is off is read as plain words.
const markdown = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: { code: off, lheading: off, table: off, def: off, html: off, tag: off, del: off },
});

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  mdash: '—',
  ndash: '–',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  rarr: '→',
  copy: '©',
  reg: '®',
  euro: '€',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return references[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

function inlinesOf(tokens: readonly Token[] = []): readonly Inline[] {
  return tokens.flatMap((token): readonly Inline[] => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return [{ kind: token.type, inside: inlinesOf(token.tokens) }];
      case 'link':
        return [{ kind: 'link', href: String(token['href']), inside: inlinesOf(token.tokens) }];
      case 'codespan':
        return [{ kind: 'code', text: String(token['text']) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'escape':
      case 'image':
        return [{ kind: 'text', text: String(token['text']) }];
      default:
        return 'tokens' in token && token.tokens ? inlinesOf(token.tokens) : [{ kind: 'text', text: decoded(token.raw) }];
    }
  });
}

const paragraph = (inside: readonly Inline[]): readonly Part[] => (isBlank(inside) ? [] : [{ kind: 'paragraph', inside }]);

function listOf(token: Tokens.List): readonly Part[] {
  const items = token.items.map((item) => {
    const box: readonly Part[] = item.task ? [{ kind: 'paragraph', inside: [{ kind: 'text', text: item.checked ? '[x]' : '[ ]' }] }] : [];
    return [...box, ...partsOf(item.tokens.filter(({ type }) => type !== 'checkbox'))];
  });
  const filled = items.filter((item) => item.length > 0);
  return filled.length > 0 ? [{ kind: 'list', ordered: token.ordered, start: token.start || 1, items: filled }] : [];
}

function partsOf(tokens: readonly Token[]): readonly Part[] {
  return tokens.flatMap((token): readonly Part[] => {
    switch (token.type) {
      case 'space':
        return [];
      case 'list':
        return listOf(token as Tokens.List);
      case 'blockquote': {
        const parts = partsOf(token.tokens ?? []);
        return parts.length > 0 ? [{ kind: 'quote', parts }] : [];
      }
      case 'code':
        return [{ kind: 'code', text: String(token['text']) }];
      case 'heading':
        return paragraph([{ kind: 'strong', inside: inlinesOf(token.tokens) }]);
      case 'hr':
        return [{ kind: 'paragraph', inside: [{ kind: 'text', text: token.raw.trim() }] }];
      default:
        return paragraph(inlinesOf('tokens' in token && token.tokens ? token.tokens : [token]));
    }
  });
}

/** Reads Markdown as a letter. Never fails: what is no Markdown is words. */
export function readMarkdown(source: string): readonly Part[] {
  return partsOf(markdown.lexer(source));
}
