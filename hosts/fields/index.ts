import type { Host, HostFields } from '../host';
import { isSeen } from '../reading';
import { bare, type Control, isControl, labelsOf, put } from './control';

/** A value for one of the tool's own fields: by the key of our field, by what it is called, and what its codes are called. */
export interface FieldWish {
  readonly key: string;
  readonly labels: readonly string[];
  /** The value itself first, then other names of it: for a choice its code and its words. */
  readonly values: readonly string[];
}

export interface FieldsFilled {
  readonly filled: readonly string[];
  /** Keys of wishes that the page has a field for and that did not take the value, or has none. */
  readonly missed: readonly string[];
}

/** Fills the tool's own fields of a ticket; a field that holds something else than nothing or a choice is left as it is. */
export function fillFields(host: Host, page: Document, wishes: readonly FieldWish[]): FieldsFilled {
  const fields = host.fields?.(page);
  if (fields === undefined) return { filled: [], missed: wishes.map(({ key }) => key) };
  const was = page.activeElement;
  const done = wishes.filter((wish) => {
    const control = controlFor(fields, wish);
    return control !== undefined && fill(control, [...wish.values, ...wish.values.map((value) => fields.codes[value] ?? '')]);
  });
  if (was !== null && 'focus' in was && typeof was.focus === 'function') was.focus();
  const filled = done.map(({ key }) => key);
  return { filled, missed: wishes.map(({ key }) => key).filter((key) => !filled.includes(key)) };
}

function controlFor({ form, named }: HostFields, { key, labels }: FieldWish): Control | undefined {
  const told = named[key];
  const byName = told === undefined ? null : form.querySelector(told);
  if (byName !== null && isControl(byName)) return byName;
  const called = new Set(labels.map(bare));
  return [...form.querySelectorAll('input, select, textarea')]
    .filter(isControl)
    .find((control) => isSeen(control) && labelsOf(control).some((label) => called.has(label)));
}

function fill(control: Control, values: readonly string[]): boolean {
  if (control.disabled || ('readOnly' in control && control.readOnly)) return false;
  if (control.localName !== 'select' || !('options' in control)) {
    const [value = ''] = values;
    return control.value === value || (control.value.trim() === '' && value !== '' && put(control, value));
  }
  const wanted = new Set(values.filter((value) => value !== '').map(bare));
  const option = [...control.options].find(({ value, text }) => wanted.has(bare(value)) || wanted.has(bare(text)));
  return option !== undefined && !option.disabled && put(control, option.value);
}
