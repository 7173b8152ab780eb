import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { composeLetter } from './compose';
import { type FormalLetter, type LetterBlock, sheet } from './letter';

/** Twentieths of a point in a millimetre. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const line = { line: Math.round(sheet.leading * 240) };
const half = (points: number): number => points * 2;
const inner = sheet.width - sheet.margins.left - sheet.margins.right;
const gap = twips(4.5);
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: none, bottom: none, left: none, right: none };

function cell(width: number, lines: readonly { readonly text: string; readonly strong: boolean }[]): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    borders,
    verticalAlign: VerticalAlign.TOP,
    margins: { right: twips(3) },
    children: (lines.length > 0 ? lines : [{ text: '', strong: false }]).map(
      ({ text, strong }) => new Paragraph({ spacing: { line: 240, after: 40 }, children: [new TextRun({ text, bold: strong })] }),
    ),
  });
}

function parts(block: LetterBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'head': {
      const right = block.right.map((text) => ({ text, strong: false }));
      const wide = inner - sheet.corner;
      return [
        new Table({
          width: { size: twips(inner), type: WidthType.DXA },
          columnWidths: [twips(sheet.corner), twips(wide)],
          borders: { ...borders, insideHorizontal: none, insideVertical: none },
          rows: [new TableRow({ children: [cell(sheet.corner, block.left), cell(wide, right)] })],
        }),
      ];
    }
    case 'heading':
      return [new Paragraph({ text: block.text, spacing: { ...line, before: gap }, indent: { right: twips(inner - sheet.corner) } })];
    case 'salutation':
      return [new Paragraph({ text: block.text, alignment: AlignmentType.CENTER, spacing: { ...line, before: gap, after: gap } })];
    case 'paragraph':
      return [
        new Paragraph({
          text: block.text,
          alignment: AlignmentType.BOTH,
          spacing: line,
          indent: { firstLine: twips(sheet.indent) },
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          text: `${block.mark}\t${block.text}`,
          alignment: AlignmentType.BOTH,
          spacing: line,
          indent: { left: twips(sheet.indent + 6), hanging: twips(6) },
          tabStops: [{ type: TabStopType.LEFT, position: twips(sheet.indent + 6) }],
        }),
      ];
    case 'enclosure':
      return [new Paragraph({ text: block.text, spacing: { ...line, before: gap } })];
    case 'closing':
      return [new Paragraph({ text: block.text, spacing: { ...line, before: gap }, keepNext: true })];
    case 'signature':
      return [
        new Paragraph({
          text: `${block.position}\t${block.name}`,
          spacing: { ...line, before: gap },
          tabStops: [{ type: TabStopType.RIGHT, position: twips(inner) }],
          keepLines: true,
        }),
      ];
    case 'executor':
      return block.lines.map(
        (text, at) =>
          new Paragraph({ spacing: { before: at === 0 ? gap * 3 : 0 }, children: [new TextRun({ text, size: half(sheet.smallSize) })] }),
      );
  }
}

const { left, right, top, bottom } = sheet.margins;
const section: Omit<ISectionOptions, 'children'> = {
  properties: {
    // The number stands at the middle of the top from the second page on.
    titlePage: true,
    page: {
      size: { width: twips(sheet.width), height: twips(sheet.height) },
      margin: { left: twips(left), right: twips(right), top: twips(top), bottom: twips(bottom), header: twips(10) },
    },
  },
  headers: {
    default: new Header({
      children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    }),
    first: new Header({ children: [] }),
  },
};

/** The letter as a file of Word: A4 with the margins of the standard. */
export async function docxOf(letter: FormalLetter): Promise<Uint8Array> {
  const made = new Document({
    creator: letter.letterhead.name,
    title: letter.heading,
    styles: {
      default: {
        document: { run: { font: sheet.font, size: half(sheet.size), language: { value: letter.lang === 'ru' ? 'ru-RU' : 'en-GB' } } },
      },
    },
    sections: [{ ...section, children: composeLetter(letter).flatMap(parts) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(made));
}
