import { attribute, isElement } from '../reading';
import { pickAll } from '../saved';

/** Which of the elements that a selector finds must be the one pointed at: the only one, or the last of a conversation. */
export type Wanted = 'only' | 'last';

const technical = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-role',
  'data-name',
  'data-field',
  'name',
  'role',
  'type',
  'itemprop',
];
/** In the language of the tool's user: another colleague may have another. */
const worded = ['aria-label', 'placeholder', 'title'];

/**
 * A short selector that finds exactly this element now, and is likely to after the next build of the tool and in the
 * next ticket: made of names that people gave, without numbers, hashes and what the ticket says.
 * @returns undefined when the element can be told from its neighbours by its place alone, and even that fails
 */
export function selectorFor(page: Document, element: HTMLElement, wanted: Wanted = 'only'): string | undefined {
  const root = element.getRootNode();
  const outer = root === page ? undefined : ownerOf(root);
  const inner = inRoot(element, root as Document | ShadowRoot, wanted);
  if (inner === undefined) return undefined;
  if (outer === undefined) return inner;
  const around = selectorFor(page, outer);
  return around === undefined ? undefined : `${around} >>> ${inner}`;
}

/** The element whose shadow root or frame this is. */
function ownerOf(root: Node): HTMLElement | undefined {
  if ('host' in root && isElement(root.host as Element)) return root.host as HTMLElement;
  const frame = (root as Document).defaultView?.frameElement ?? undefined;
  return isElement(frame) ? frame : undefined;
}

function inRoot(element: HTMLElement, root: Document | ShadowRoot, wanted: Wanted): string | undefined {
  const fits = (selector: string) => {
    const found = pickAll(root, selector);
    return wanted === 'only' ? found.length === 1 && found[0] === element : found.at(-1) === element;
  };
  const own = simple(element);
  const alone = own.find(fits) ?? pairs(own).find(fits);
  if (alone !== undefined) return alone;
  const names = [...own, element.localName];
  for (let at = element.parentElement; at !== null && !at.matches('body, html'); at = at.parentElement) {
    const found = simple(at)
      .flatMap((outer) => names.map((name) => `${outer} ${name}`))
      .find(fits);
    if (found !== undefined) return found;
  }
  return byPlace(element, fits);
}

/** Selectors of one step, the most telling first. */
function simple(element: HTMLElement): readonly string[] {
  const { localName } = element;
  const id = attribute(element, 'id');
  const by = (names: readonly string[]) =>
    names.flatMap((name) => {
      const value = attribute(element, name);
      return isSteady(value) && !value.includes('"') ? [`${localName}[${name}="${value.replaceAll('\\', '\\\\')}"]`] : [];
    });
  const classes = [...element.classList].filter(isSteady).map((name) => `.${CSS.escape(name)}`);
  const telling = localName.includes('-') || /^h[1-3]$|^textarea$/.test(localName);
  return [
    ...(isSteady(id) ? [`#${CSS.escape(id)}`] : []),
    ...by(technical).slice(0, 4),
    ...classes.slice(0, 5),
    ...(telling ? [localName] : []),
    ...by(worded),
  ];
}

function pairs(own: readonly string[]): readonly string[] {
  const classes = own.filter((name) => name.startsWith('.'));
  const others = own.filter((name) => !name.startsWith('.') && !name.startsWith('#'));
  return [
    ...classes.flatMap((one, at) => classes.slice(at + 1).map((other) => one + other)),
    ...others.flatMap((other) => classes.map((name) => other + name)),
  ];
}

/**
 * Whether a name was given by a person and means the same in the next ticket: no numbers of records, no hashes of builds,
 * no states that come and go.
 */
export function isSteady(name: string): boolean {
  if (name === '' || name.length > 40 || /\d{2,}|[\r\n:]/.test(name)) return false;
  if (
    /^(active|current|selected|open|focus(ed)?|hover|is-|has-|ng-|js-focus|even|odd)/.test(name) ||
    /^(css|sc|jss|emotion|styled|svelte|data-v)-/.test(name)
  )
    return false;
  const words = name.split(/[-_\s]+/).filter((word) => word !== '');
  return words.every((word) => !looksHashed(word));
}

/** `x81`, `a3F9k`, `kJdQz`: letters and digits mixed, capitals amid a short word, or no vowel in a longer one. */
function looksHashed(word: string): boolean {
  if (/\p{L}\d\p{L}|\d\p{L}\d|^\d+\p{L}/u.test(word)) return true;
  if (/^[a-z]{0,2}[A-Z][a-z]?[A-Z]/.test(word) && word.length <= 8) return true;
  return /^[a-z]+$/i.test(word) && word.length >= 5 && !/[aeiouy]/i.test(word);
}

/** The last resort: a path of places from the nearest element that has a name. */
function byPlace(element: HTMLElement, fits: (selector: string) => boolean): string | undefined {
  let path = '';
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const named = simple(at)
      .map((name) => (path === '' ? name : `${name} > ${path}`))
      .find(fits);
    if (named !== undefined) return named;
    const same = [...(at.parentElement?.children ?? [])].filter((other) => other.localName === at?.localName);
    const step = same.length > 1 ? `${at.localName}:nth-of-type(${same.indexOf(at) + 1})` : at.localName;
    path = path === '' ? step : `${step} > ${path}`;
    if (at.matches('body') || path.length > 300) break;
  }
  return fits(path) ? path : undefined;
}
