import { parseDirectory } from '../escalation';
import type { Filed, LibraryDocument, Problem } from '../library';
import { parseScript } from '../script';

interface Known {
  readonly templates: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
}

/** A directory that did not change is the same object: it is read once. */
const read = new WeakMap<LibraryDocument, readonly string[]>();
function receiversIn({ path, document }: Filed): readonly string[] {
  if (document.kind !== 'directory') return [];
  const before = read.get(document);
  if (before !== undefined) return before;
  const ids = parseDirectory(path, document.body).directory?.receivers.map(({ id }) => id) ?? [];
  read.set(document, ids);
  return ids;
}

const known = (files: readonly Filed[]): Known => ({
  templates: new Set(files.flatMap(({ document }) => (document.kind === 'template' ? [document.id] : []))),
  receivers: new Set(files.flatMap(receiversIn)),
});

/**
 * Replies and receivers that scripts name and the library has not; nothing is said where it has none at all.
 * @param files the whole library
 * @param asked the scripts that are asked about; all of the library when not told
 */
export function findUnknownNames(files: readonly Filed[], asked: readonly Filed[] = files): readonly Problem[] {
  const { templates, receivers } = known(files);
  return asked.flatMap(({ path, document }) => {
    if (document.kind !== 'script') return [];
    const steps = parseScript(path, document.body).script?.steps ?? [];
    return steps.flatMap((step, at) => {
      const warn = (ru: string, en: string): Problem => ({
        file: path,
        line: 0,
        field: `steps.${at}.do`,
        severity: 'warning',
        message: { ru: `шаг «${step.id}»: ${ru}`, en: `step "${step.id}": ${en}` },
      });
      return step.do.flatMap(({ template, escalate }) => [
        ...(template !== undefined && templates.size > 0 && !templates.has(template)
          ? [warn(`шаблона «${template}» нет`, `there is no template "${template}"`)]
          : []),
        ...(escalate !== undefined && receivers.size > 0 && !receivers.has(escalate)
          ? [warn(`«${escalate}» нет в справочнике`, `"${escalate}" is not in the directory`)]
          : []),
      ]);
    });
  });
}
