const pressed = ':is([type="submit"], [type="button"], [type="image"])';
const controls = `button, input${pressed}, a, :is([role="button"], [role="menuitem"], [role="link"]), [onclick], [tabindex]:not([contenteditable]), [class*="btn" i], [class*="button" i], [class*="send" i], [class*="knopka" i]`;

/** Words that a Send may bear in some tool; a control without any word may be one, too. What else bears them waits a moment once. */
const words =
  /send|submit|repl|respond|answer|post|publish|comment|updat|save|done|finish|add|apply|accept|отпр|отосл|посл|высл|ответ|опубл|коммент|обнов|сохр|добав|готов|заверш|приня|примен|запис|\bок\b|\bok\b/i;

/** The control on the path of a press that may send a draft; told by cheap signs, as the desk will judge it anew. */
export function mayBeSend(path: readonly EventTarget[]): HTMLElement | undefined {
  const elements = path.filter((at): at is HTMLElement => 'nodeType' in at && (at as Node).nodeType === 1).slice(0, 8);
  const [bare] = elements;
  if (bare?.matches(`textarea, select, input:not(${pressed})`) === true || bare?.isContentEditable === true) return undefined;
  const control = elements.find((at) => at.matches(controls));
  const element = control ?? bare;
  if (element === undefined) return undefined;
  const says = [
    element.textContent?.slice(0, 200) ?? '',
    'value' in element ? String(element.value) : '',
    ...['aria-label', 'title', 'alt', 'data-tooltip'].map((name) => element.getAttribute(name) ?? ''),
  ].join(' ');
  const named = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('name') ?? ''}`;
  if (control === undefined) return says.length < 40 && words.test(says) ? element : undefined;
  return !/\p{L}/u.test(says) || words.test(says) || /send|submit|otpr/i.test(named) ? element : undefined;
}
