const shownFor = 1600;

/** Unfolds the letter where a place of it stands, brings it into view and puts the keys there. Beside `from`: tabs have their own. */
export function showPlace(from: Element, key: string): void {
  const page = from.closest('[role="tabpanel"]') ?? document;
  const place = [...page.querySelectorAll<HTMLElement>('[data-place]')].find((one) => one.dataset['place'] === key);
  if (place === undefined) return;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  place.scrollIntoView({ block: 'center' });
  // What can be pressed, or else the letter: a mark itself is no stop of the keys.
  place.closest<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  place.classList.add('place--shown');
  setTimeout(() => place.classList.remove('place--shown'), shownFor);
}
