import type { Masking, MaskStyle } from '../../standards';
import { applyEdits, type Edit } from '../../text';
import type { PrivateSpan } from '../finding';
import { numbering } from './identity';
import { tagOf } from './labels';
import { partly } from './partial';

function styleOf(type: string, masking: Masking | undefined): MaskStyle {
  return masking?.styles?.[type] ?? masking?.styles?.['default'] ?? (type === 'CARD' ? 'partial' : 'tag');
}

/** The edits that mask these places, one for each in their order; everything else stays. */
export function maskEdits(text: string, spans: readonly PrivateSpan[], masking?: Masking): readonly Edit[] {
  const russian = /[а-яё]/iu.test(text);
  const numbers = numbering(text, spans);
  return spans.map(({ start, end, type }, at) => {
    const style = styleOf(type, masking);
    const part = style === 'partial' ? partly(type, text.slice(start, end)) : undefined;
    const tag = tagOf(type, russian, style === 'numbered' ? numbers[at] : undefined);
    return { start, end, text: style === 'remove' ? '' : (part ?? tag) };
  });
}

export function maskText(text: string, spans: readonly PrivateSpan[], masking?: Masking): string {
  return applyEdits(text, maskEdits(text, spans, masking));
}
