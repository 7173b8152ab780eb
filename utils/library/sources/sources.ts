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
const isZip = ({ bytes }: GivenFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
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

/** Files ready to be read: archives unpacked (once: an archive inside an archive stays closed), texts decoded. */
export function openSources(given: readonly GivenFile[]): Sources {
  const problems: Problem[] = [];
  const files = given.flatMap((file): readonly GivenFile[] => {
    const large = tooLarge(file.path, file.bytes.length);
    if (large) problems.push(large);
    if (large) return [];
    if (!isZip(file) || /\.docx$/i.test(file.path)) return [file];
    const { files: inside, problem } = unpack(file);
    if (problem) problems.push(problem);
    return inside;
  });
  return { files: files.map((file) => ({ ...file, text: isZip(file) ? '' : decode(file.bytes).text })), problems };
}
