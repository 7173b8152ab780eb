import { insideOf } from '../reading';

/** Every element that a selector of a host file means; `outer >>> inner` steps into a shadow root or a frame. */
export function pickAll(page: ParentNode, selector: string): readonly HTMLElement[] {
  const [step = '', ...rest] = selector.split(' >>> ');
  let found: readonly HTMLElement[];
  try {
    found = [...page.querySelectorAll<HTMLElement>(step)];
  } catch {
    return [];
  }
  if (rest.length === 0) return found;
  return found.flatMap((element) => {
    const inside = element.shadowRoot ?? insideOf(element);
    return inside === undefined ? [] : pickAll(inside, rest.join(' >>> '));
  });
}
