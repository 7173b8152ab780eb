import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseDirectory } from '@/utils/escalation';
import type { LibraryDocument, Problem } from '@/utils/library';
import { parseScript } from '@/utils/script';

const isScript = (path: string): boolean => /(?:^|\/)scripts\/.*\.ya?ml$/i.test(path);
const isDirectory = (path: string): boolean => /(?:^|\/)directory\.ya?ml$/i.test(path);

interface Linted {
  readonly scripts: number;
  readonly problems: readonly Problem[];
}

/** Scripts and the directory of a library's folder: their fields, their ways, and whom and what they name. */
export async function lintScripts(folder: string, documents: readonly LibraryDocument[]): Promise<Linted> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    return entry.isFile() && !/(?:^|\/)(?:node_modules|\.git)\//.test(path) && (isScript(path) || isDirectory(path)) ? [path] : [];
  });
  const files = await Promise.all(paths.toSorted().map(async (path) => ({ path, source: await readFile(join(folder, path), 'utf8') })));
  const directories = files.filter(({ path }) => isDirectory(path)).map(({ path, source }) => parseDirectory(path, source));
  const receivers = new Set(directories.flatMap(({ directory }) => directory?.receivers.map(({ id }) => id) ?? []));
  const templates = new Set(documents.map(({ id }) => id));
  const parsed = files.filter(({ path }) => isScript(path)).map(({ path, source }) => ({ path, ...parseScript(path, source) }));
  const problems = parsed.flatMap(({ path, script, problems: own }, nth): readonly Problem[] => {
    const warn = (field: string, ru: string, en: string): Problem => ({
      file: path,
      line: 0,
      field,
      severity: 'warning',
      message: { ru, en },
    });
    const twice = parsed.slice(0, nth).some((other) => script !== undefined && other.script?.id === script.id);
    const named = (script?.steps ?? []).flatMap((step, at) =>
      step.do.flatMap(({ template, escalate }) => [
        ...(template !== undefined && templates.size > 0 && !templates.has(template)
          ? [warn(`steps.${at}.do`, `шаг «${step.id}»: шаблона «${template}» нет`, `step "${step.id}": there is no template "${template}"`)]
          : []),
        ...(escalate !== undefined && receivers.size > 0 && !receivers.has(escalate)
          ? [
              warn(
                `steps.${at}.do`,
                `шаг «${step.id}»: «${escalate}» нет в справочнике`,
                `step "${step.id}": "${escalate}" is not in the directory`,
              ),
            ]
          : []),
      ]),
    );
    return [
      ...own,
      ...(twice
        ? [{ ...warn('id', 'такой id уже есть у другого скрипта', 'another script has this id'), severity: 'error' as const }]
        : []),
      ...named,
    ];
  });
  return { scripts: parsed.filter(({ script }) => script).length, problems: [...directories.flatMap((one) => one.problems), ...problems] };
}
