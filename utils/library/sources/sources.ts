import { type Unzipped, unzipSync } from 'fflate';
import type { Problem } from '../documents';
import { decode } from './decode';

/** A file as it was chosen. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file to import: its text, or for packed documents such as DOCX its bytes alone. */
export interface SourceFile extends GivenFile {
  readonly text: string;
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

const megabyte = 1024 * 1024;
/** A library of texts is never that large; a dump of everything else is. */
export const largest = 100 * megabyte;
const mostFiles = 20_000;

const refused = (file: string, ru: string, en: string): Problem => ({ file, line: 0, field: '', severity: 'error', message: { ru, en } });
export const isZip = ({ bytes }: GivenFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
const isAside = (path: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(path) || path.endsWith('/');

/** The size of a file in words, or nothing when it may be read. */
export function tooLarge(path: string, size: number): Problem | undefined {
  if (size <= largest) return undefined;
  const [has, may] = [Math.round(size / megabyte), largest / megabyte];
  return refused(path, `файл слишком велик: ${has} МБ, читаем до ${may} МБ`, `the file is too large: ${has} MB, up to ${may} MB are read`);
}

/** What an archive unpacks to; refused when it says, or shows, that it would fill the memory. */
export function unpack(archive: GivenFile): { readonly files: readonly GivenFile[]; readonly problem?: Problem } {
  let size = 0;
  let count = 0;
  let bomb = false;
  let files: Unzipped;
  try {
    files = unzipSync(archive.bytes, {
      filter({ name, originalSize }) {
        if (isAside(name)) return false;
        size += originalSize;
        count += 1;
        bomb ||= size > largest || count > mostFiles;
        return !bomb;
      },
    });
  } catch {
    return { files: [], problem: refused(archive.path, 'архив повреждён или закрыт паролем', 'the archive is damaged or has a password') };
  }
  if (bomb) {
    const [ru, en] = [
      `архив распаковывается больше чем в ${largest / megabyte} МБ`,
      `the archive unpacks to over ${largest / megabyte} MB`,
    ];
    return { files: [], problem: refused(archive.path, ru, en) };
  }
  return { files: Object.entries(files).map(([path, bytes]) => ({ path, bytes })) };
}

/** What is often chosen and cannot be read, by its first bytes or its ending, with what to do instead. */
function unreadable({ path, bytes }: GivenFile): Problem | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    return refused(path, 'старый вид документа Office: сохраните его как DOCX или CSV', 'an old Office document: save it as DOCX or CSV');
  if (/\.(?:xlsx|xlsm|ods|numbers)$/i.test(path))
    return refused(path, 'это книга с таблицами: сохраните лист как CSV', 'this is a workbook: save the sheet as CSV');
  if (/\.(?:odt|pages|pptx|rtf)$/i.test(path) || (a === 0x7b && b === 0x5c && c === 0x72 && d === 0x74))
    return refused(
      path,
      'такой документ не прочитать: сохраните его как DOCX или HTML',
      'this kind of document cannot be read: save it as DOCX or HTML',
    );
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46)
    return refused(
      path,
      'PDF не прочитать: сохраните исходный документ как DOCX или HTML',
      'a PDF cannot be read: save the document it was made of as DOCX or HTML',
    );
  return undefined;
}

/** Files ready to be read: archives unpacked (once: an archive inside an archive stays closed), texts decoded. */
export function openSources(given: readonly GivenFile[]): Sources {
  const problems: Problem[] = [];
  const files = given.flatMap((file): readonly GivenFile[] => {
    const fault = tooLarge(file.path, file.bytes.length) ?? unreadable(file);
    if (fault) problems.push(fault);
    if (fault) return [];
    if (!isZip(file) || /\.docx$/i.test(file.path)) return [file];
    const { files: inside, problem } = unpack(file);
    if (problem) problems.push(problem);
    return inside;
  });
  return { files: files.map((file) => ({ ...file, text: isZip(file) ? '' : decode(file.bytes).text })), problems };
}
