import { $$, comesBefore } from '../reading';
import { shownText } from './furniture';

/** What a ticket was opened with, where its makers call it the description and it stands over the conversation. */
export function describedIn(
  page: Document,
  bodies: readonly HTMLElement[],
  composers: readonly HTMLElement[],
): { readonly element: HTMLElement } | undefined {
  const [first] = bodies;
  const places = $$('[class*="description" i], [data-testid*="description" i], [data-qa*="description" i]', page.body);
  const element = places.find(
    (at) =>
      first !== undefined &&
      comesBefore(at, first) &&
      at.querySelector('th, dt, input, select') === null &&
      !at.matches('input, textarea, label, [contenteditable="true"], [contenteditable="true"] *, aside *, meta') &&
      !bodies.some((body) => body.contains(at) || at.contains(body)) &&
      !composers.some((place) => place.contains(at)) &&
      shownText(at).length > 60,
  );
  return element === undefined ? undefined : { element };
}
