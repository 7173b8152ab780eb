import { askedOnce } from '../reading';
/** A name as it stands over a letter: a few words that begin with capitals. */
export const looksLikeName = askedOnce((text: string): boolean => {
  const parts = text.trim().split(/\s+/);
  if (text.length > 50 || /\p{Ll}\d+$/u.test(text) || parts.length > 6 || !/^[\p{Lu}«"“]/u.test(text)) return false;
  return (
    parts.every((part) => /^[«"“(]?\p{Lu}/u.test(part) || /^(de|da|van|von|der|и|and|of|из|the)$/.test(part)) &&
    !/[!?;:,]$|\p{Ll}{2}\.$/u.test(text)
  );
});
