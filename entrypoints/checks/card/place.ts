/** A box in the coordinates of the viewport that the card stands in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, Math.max(least, most)));

/**
 * Where the card stands: below the words, above them, or beside them. Never over the words it is about, and over the
 * line with the caret only where no place is left.
 */
export function placeCard(
  words: Box,
  { width, height }: Size,
  view: Size,
  caretLine?: Box,
): { readonly left: number; readonly top: number } {
  const left = within(words.left, margin, view.width - margin - width);
  const level = within(words.top, margin, view.height - margin - height);
  const places = [
    { left, top: words.bottom + gap },
    { left, top: words.top - gap - height },
    { left: words.right + gap, top: level },
    { left: words.left - gap - width, top: level },
    ...(caretLine === undefined
      ? []
      : [
          { left, top: caretLine.bottom + gap },
          { left, top: caretLine.top - gap - height },
        ]),
  ].map((place) => ({ ...place, right: place.left + width, bottom: place.top + height }));
  const fits = places.filter(
    (place) => place.left >= 0 && place.top >= 0 && place.right <= view.width && place.bottom <= view.height && !meets(place, words),
  );
  const best = fits.find((place) => caretLine === undefined || !meets(place, caretLine)) ?? fits[0];
  return { left: best?.left ?? left, top: best?.top ?? within(words.bottom + gap, margin, view.height - margin - height) };
}
