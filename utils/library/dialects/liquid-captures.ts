const capture = /\{%-?\s*capture\s+(\w+)\s*-?%\}([\s\S]*?)\{%-?\s*endcapture\s*-?%\}/g;
const opening = /\{%-?\s*(?:if|unless|for|case)\b/g;
const closing = /\{%-?\s*end(?:if|unless|for|case)\b/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Liquid with each `{% capture name %}…{% endcapture %}` put where its name is printed.
 * One that is taken twice, inside a condition, or asked about is left: what it says depends on the way there.
 */
export function captured(text: string): string {
  return [...text.matchAll(capture)].reduce((whole, [block, name = '', inside = '']) => {
    const at = whole.indexOf(block);
    const before = whole.slice(0, at);
    const taken = count(whole, new RegExp(`\\{%-?\\s*(?:capture|assign)\\s+${name}\\b`, 'g'));
    const asked = count(whole, new RegExp(`\\{[%{][^}]*\\b${name}\\b[^}]*\\}`, 'g'));
    const print = new RegExp(`\\{\\{-?\\s*${name}\\s*-?\\}\\}`, 'g');
    if (at < 0 || taken !== 1 || count(before, opening) !== count(before, closing) || count(whole, print) !== asked - 1) return whole;
    return (before + whole.slice(at + block.length)).replaceAll(print, () => inside);
  }, text);
}
