import { mayBeSeen } from './shown';

const editables = '[contenteditable]:not([contenteditable="false" i])';
const controls = 'textarea, input, select, button, iframe, [role="button"]';
/** Editor.js: its blocks are such also while there is but one of them, and nothing else would tell it. */
const holders = '.codex-editor__redactor';

const outermostIn = (at: Element): readonly HTMLElement[] =>
  at.matches(editables)
    ? [at as HTMLElement]
    : [...at.querySelectorAll<HTMLElement>(editables)].filter((one) => one.parentElement?.closest(editables) == null);

/** Whether nothing stands here but what is written in editables: reply boxes of two letters have a letter, a label or a button about them. */
function holdsOnlyText(at: Element): boolean {
  if (at.matches(editables)) return true;
  let found = false;
  for (const child of at.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim()) return false;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const inner = child as Element;
    if (inner.matches(controls)) return false;
    if (holdsOnlyText(inner)) found = true;
    else if (inner.textContent.trim() !== '' || inner.querySelector(`${controls}, ${editables}`) !== null) return false;
  }
  return found;
}

const names = ['aria-label', 'aria-labelledby', 'name', 'title', 'placeholder', 'data-placeholder'];

/** Whether each is called something, and something else: those are fields of a form. */
function calledApart(one: Element, other: Element): boolean {
  const [a, b] = [outermostIn(one)[0], outermostIn(other)[0]];
  return names.some((name) => {
    const [mine, its] = [a?.getAttribute(name), b?.getAttribute(name)];
    return Boolean(mine) && Boolean(its) && mine !== its;
  });
}

/** Blocks of one editor are made by one hand: they bear a class of it. */
function areAlike(one: Element, other: Element): boolean {
  const shared = [...one.classList].some((name) => other.classList.contains(name));
  return (shared || (one.className === '' && other.className === '' && one.localName === other.localName)) && !calledApart(one, other);
}

/** The neighbours on both sides, as far as they are blocks like this one, and itself. */
function rowOf(at: Element): readonly Element[] {
  const row = [at];
  const isNext = (other: Element | null): other is Element =>
    other !== null && areAlike(at, other) && mayBeSeen(other) && holdsOnlyText(other);
  for (let next = at.previousElementSibling; isNext(next); next = next.previousElementSibling) row.unshift(next);
  for (let next = at.nextElementSibling; isNext(next); next = next.nextElementSibling) row.push(next);
  return row;
}

/**
 * The editables that make one draft with this one, itself counted, in their order: block editors make one of each paragraph. Told by
 * what stands around it: neighbours of one kind in one holder, with nothing between them and no word or control in them but what is
 * written. None where it is a draft by itself.
 */
export function blocksOf(element: HTMLElement): readonly HTMLElement[] {
  const holder = element.closest(holders);
  if (holder !== null) return outermostIn(holder);
  let widest: readonly Element[] = [];
  for (let at: Element | null = element; at !== null && holdsOnlyText(at); at = at.parentElement) {
    const row = rowOf(at);
    if (row.length > 1) widest = row;
  }
  return widest.flatMap(outermostIn);
}
