/** «Кошмар на улице Вязов 5»: whether a place is the end of a quotation that began with other words. */
export function inTitle(text: string, start: number, end: number): boolean {
  return (
    /^[»"”]/u.test(text.slice(end)) && /[«"“][A-ZÀ-ÞЀ-Я][a-zà-ɏа-ӿ]+ (?:на|в|с|по|до|у) $/u.test(text.slice(Math.max(0, start - 40), start))
  );
}
