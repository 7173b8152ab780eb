/** An element of ours with its class and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  looks: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  if (looks !== '') made.className = looks;
  made.append(...inside);
  return made;
}

/** A button that never takes the caret away from the reply box when it is pressed by the mouse. */
export function button(page: Document, looks: string, label: string, pressed: () => void): HTMLButtonElement {
  const made = make(page, 'button', looks, label);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}

/** A choice of one, the first chosen. */
export function radios<Value extends string>(
  page: Document,
  title: string,
  name: string,
  choices: readonly (readonly [Value, string])[],
): { readonly set: HTMLFieldSetElement; readonly chosen: () => Value } {
  const inputs = choices.map(([value], nth) => {
    const input = page.createElement('input');
    Object.assign(input, { type: 'radio', name, value, checked: nth === 0 });
    return input;
  });
  const labels = choices.map(([, label], nth) => make(page, 'label', '', inputs[nth] ?? '', label));
  const set = make(page, 'fieldset', '', make(page, 'legend', '', title), ...labels);
  const chosen = () => choices[inputs.findIndex((input) => input.checked)]?.[0] ?? (choices[0] as readonly [Value, string])[0];
  return { set, chosen };
}
