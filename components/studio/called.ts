import type { Words } from '@/locales';

/**
 * What a document is called on the lead's pages: what there is one of in a library is called by the product,
 * whatever language its file is in.
 * @param title as it is kept
 */
export function called(title: string, { profile, directory }: Pick<Words['studio']['sources'], 'profile' | 'directory'>): string {
  if (/^(?:профиль|profile)$/iu.test(title)) return profile.list;
  return /^(?:справочник|directory)$/iu.test(title) ? directory.list : title;
}
