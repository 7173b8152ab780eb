/** A prototype's own way back to its constructor, the door to the Function constructor. */
function isBackReference(parent: object, name: string, value: unknown): boolean {
  return name === 'constructor' && typeof value === 'function' && value.prototype === parent;
}

/**
 * The own property of a value, undefined for what it only inherits: templates are written by others, so no prototype
 * and no method of one may be reached from them.
 */
export function ownProperty(parent: unknown, name: string): unknown {
  if (parent === null || parent === undefined || !Object.hasOwn(Object(parent), name)) return undefined;
  const value: unknown = Reflect.get(Object(parent), name);
  return isBackReference(Object(parent), name, value) ? undefined : value;
}

/** A value that `#if` takes for nothing: everything falsy but 0, and the empty list. */
export function isEmpty(value: unknown): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0);
}

/** A value as it stands in a text: nothing for what is not there, else what JavaScript itself makes of it. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : (value as { readonly toString: () => string }).toString();
}
