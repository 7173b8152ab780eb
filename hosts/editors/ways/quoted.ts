import type { Span } from '@/utils/text';

const quoteMarks =
  'blockquote,.gmail_quote,.moz-cite-prefix,.yahoo_quoted,.protonmail_quote,.zmail_extra,#reply-intro,#mail-editor-reference-message-container';
/** From here to the end everything is an older letter: Outlook's header block, its separator, a forwarded letter. */
const historyMarks =
  '#divRplyFwdMsg,#appendonsend + hr,#stopSpelling,.OutlookMessageHeader,.moz-forward-container,.ms-outlook-mobile-reference-message';

/** Whether an element quotes an older letter. */
export function holdsQuote(element: Element): boolean {
  return element.matches(quoteMarks);
}

/** Whether the older letter begins at this element and runs to the end of the draft. */
export function startsHistory(element: Element): boolean {
  if (element.matches(historyMarks)) return true;
  const border = element.getAttribute('style') ?? '';
  return /border-top:\s*(solid|1(\.0)?pt)/i.test(border) && /^\s*(From|От|Von|De):/.test(element.textContent ?? '');
}

const original =
  /^-{2,}\s*(Original Message|Исходное сообщение|Пересланное сообщение|Forwarded message|Пересылаемое сообщение)\s*-{2,}\s*$/i;
const header = /^\s*\*?(From|Sent|To|Cc|Subject|Date|От|От кого|Отправлено|Кому|Копия|Тема|Дата):\*?\s/i;
const attribution = /(писал(\(а\)|а)?|пишет|wrote)[^:]*:\s*$/i;

/**
 * Where a quotation begins that is marked up as one: with the line that introduces it, which editors write over it.
 * @param start where the marked part begins
 */
export function leadOf(text: string, start: number): number {
  const over = text.slice(0, start).trimEnd();
  const from = over.lastIndexOf('\n') + 1;
  const line = over.slice(from);
  const between = text.slice(over.length, start);
  return between.split('\n').length <= 4 && attribution.test(line) ? from : start;
}

/** Quoted history in plain text: lines led by `>`, the line that introduces them, and blocks of mail headers. */
export function quotedInText(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  let at = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const history = original.test(line) || [0, 1, 2].every((step) => header.test(lines[index + step] ?? ''));
    if (history) {
      spans.push({ start: open ?? at, end: text.length });
      return spans;
    }
    const next = lines.slice(index + 1, index + 3).find((later) => later.trim() !== '');
    const quote = line.startsWith('>') || (attribution.test(line) && (next?.startsWith('>') ?? false));
    if (quote) open ??= at;
    else if (open !== undefined && (line.trim() !== '' || !next?.startsWith('>'))) {
      spans.push({ start: open, end: at - 1 });
      open = undefined;
    }
    at += line.length + 1;
  }
  if (open !== undefined) spans.push({ start: open, end: text.length });
  return spans;
}
