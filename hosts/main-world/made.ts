interface TinyMce {
  get?(): readonly { getBody?(): Element | null }[] | null;
}
interface CkEditor4 {
  readonly instances?: Readonly<Record<string, { editable?(): { readonly $?: Element } | null | undefined }>>;
}
type View = Window & { readonly tinymce?: TinyMce; readonly CKEDITOR?: CkEditor4 };

/** The windows of the element and of the pages around its frame: editors stand outside of the frames that they write. */
function viewsOf(element: Element): readonly View[] {
  const views: View[] = [];
  let at = element.ownerDocument.defaultView as View | null;
  while (at !== null && !views.includes(at)) {
    views.push(at);
    try {
      at = at.frameElement === null ? null : at.parent;
    } catch {
      at = null;
    }
  }
  return views;
}

/** What each kind leaves in the page's world where it lives, by the versions that tests/editors installs. */
const signs: Readonly<Record<string, (element: Element) => boolean>> = {
  prosemirror: (element) => 'pmViewDesc' in element,
  ckeditor5: (element) => 'ckeditorInstance' in element,
  lexical: (element) => '__lexicalEditor' in element,
  trix: (element) => 'editor' in element,
  tinymce: (element) => viewsOf(element).some(({ tinymce }) => (tinymce?.get?.() ?? []).some((one) => one.getBody?.() === element)),
  ckeditor4: (element) =>
    viewsOf(element).some(({ CKEDITOR }) => Object.values(CKEDITOR?.instances ?? {}).some((one) => one.editable?.()?.$ === element)),
};

/** Whether the editor whose class an element bears lives behind it; undefined where its kind leaves no trace that we know. */
export function isMade(element: Element, kind: string): boolean | undefined {
  return signs[kind]?.(element);
}
