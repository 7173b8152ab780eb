import { parseDirectory } from '../escalation';
import type { Filed, Problem } from '../library';
import { parseScript } from '../script';

interface Known {
  readonly templates: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
}

function known(files: readonly Filed[]): Known {
  const directories = files.flatMap(({ path, document }) => (document.kind === 'directory' ? [parseDirectory(path, document.body)] : []));
  return {
    templates: new Set(files.flatMap(({ document }) => (document.kind === 'template' ? [document.id] : []))),
    receivers: new Set(directories.flatMap(({ directory }) => directory?.receivers.map(({ id }) => id) ?? [])),
  };
}

/** Replies and receivers that scripts name and the library has not; nothing is said where it has none at all. */
export function findUnknownNames(files: readonly Filed[]): readonly Problem[] {
  const { templates, receivers } = known(files);
  return files.flatMap(({ path, document }) => {
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
