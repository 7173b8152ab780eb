import { complaint, type Complaint, type Words } from './command';

const words: Readonly<Record<string, Words>> = {
  EEXIST: { ru: 'это файл, а нужна папка', en: 'this is a file, a folder is needed' },
  ENOTDIR: { ru: 'это файл, а нужна папка', en: 'this is a file, a folder is needed' },
  EISDIR: { ru: 'это папка, а нужен файл', en: 'this is a folder, a file is needed' },
  ENOENT: { ru: 'этого уже нет на месте', en: 'this is not there any more' },
  EACCES: { ru: 'нет прав на это', en: 'there is no right to this' },
  EPERM: { ru: 'нет прав на это', en: 'there is no right to this' },
  EROFS: { ru: 'сюда нельзя писать', en: 'this cannot be written to' },
  ENOSPC: { ru: 'на диске нет места', en: 'the disk is full' },
  ENAMETOOLONG: { ru: 'имя слишком длинное', en: 'the name is too long' },
};

/** What the file system refused, in words; undefined for a fault that is our own. */
export function faultOf(fault: unknown): Complaint | undefined {
  const { code = '', path = '' } = Object(fault) as { readonly code?: string; readonly path?: string };
  const said = words[code];
  return said && complaint(`${path}: ${said.ru}`, `${path}: ${said.en}`);
}
