const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: "'",
  rsquo: "'",
  ndash: '-',
  minus: '-',
  mdash: '—',
  hellip: '…',
  commat: '@',
  period: '.',
  plus: '+',
  num: '#',
  lpar: '(',
  rpar: ')',
  numero: '№',
  shy: '',
  zwj: '',
  zwnj: '',
  zwsp: '',
};

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));?/y;
const tag =
  /<(?:\/?(?<line>br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr|pre)|\/?(?:b|i|u|s|em|strong|span|font|a|small|big|sub|sup|code|mark|html|body|head|img|center|tbody|thead|wbr))(?:[\s/][^<>]{0,400})?>/iy;

export interface Markup {
  readonly length: number;
  /** What is read in its place: a character, a line break, or nothing. */
  readonly text: string;
}

/** An HTML character reference at this very place. A named one needs its semicolon, or `&copy=1` in an address would be eaten. */
export function entityAt(text: string, at: number): Markup | undefined {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) {
    const plain = whole.endsWith(';') ? (named[name] ?? named[name.toLowerCase()]) : undefined;
    return plain === undefined ? undefined : { length: whole.length, text: plain };
  }
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return { length: whole.length, text: String.fromCodePoint(point) };
}

/** An HTML tag at this very place: one that ends a line is read as a line break, the others are not read. */
export function tagAt(text: string, at: number): Markup | undefined {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (match === null) return undefined;
  return { length: match[0].length, text: match.groups?.['line'] === undefined ? '' : '\n' };
}
