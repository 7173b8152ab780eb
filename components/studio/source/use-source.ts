import { useMemo } from 'react';
import {
  type LibraryDocument,
  type Problem,
  readSourceFile,
  readYaml,
  rewriteYaml,
  scriptIdOf,
  type SourceDocument,
  sourcePath,
  type YamlValues,
} from '@/utils/library';
import { checkSource, findUnknownNames } from '@/utils/lint';
import type { StudioPort } from '../../outside';
import { useWords } from '../../words';
import { type DraftKind, useDraft } from '../use-draft';

const rawOf = (body: string): YamlValues => (readYaml(body).values ?? {}) as YamlValues;
const isSource = (document: LibraryDocument | undefined): document is SourceDocument =>
  document !== undefined && document.kind !== 'template' && document.kind !== 'reference';

const kind: DraftKind = {
  /** A new script gets the name that its title gives it. */
  prepare(draft, id) {
    if (draft.kind !== 'script') return draft;
    const { id: _own, ...rest } = rawOf(draft.body);
    const body = rewriteYaml(draft.body, { id, ...rest });
    return readSourceFile('script', `scripts/${id}.yaml`, body).document ?? draft;
  },
  place: (document) => (document.kind === 'script' ? `script/${encodeURIComponent(document.id)}` : document.kind),
};

/** A script, the directory or the profile while it is edited: its text is what is kept, forms write into it. */
export function useSource(port: StudioPort, stored: SourceDocument | undefined, isNew: boolean, documents: readonly LibraryDocument[]) {
  const words = useWords().studio.sources;
  const editing = useDraft(port, stored, isNew, documents, kind);
  const draft = isSource(editing.draft) ? editing.draft : undefined;
  const found = useMemo(() => {
    if (!draft) return { usable: false, problems: [] };
    const { usable, problems } = checkSource(draft, sourcePath(draft));
    const { lineOf } = readYaml(draft.body);
    // What the file itself says its name is; one without a name keeps the one it has.
    const named = readSourceFile(draft.kind, sourcePath(draft), draft.body).document;
    const moved = !isNew && named !== undefined && named.id !== draft.id;
    const fixed: readonly Problem[] = moved
      ? [
          {
            file: '',
            line: lineOf(['id']),
            field: 'id',
            severity: 'error',
            message: { ru: words.idFixed(scriptIdOf(draft)), en: words.idFixed(scriptIdOf(draft)) },
          },
        ]
      : [];
    const others = documents.filter((one) => one.id !== draft.id).map((document) => ({ path: '', document }));
    const own = { path: sourcePath(draft), document: draft };
    const unknown = usable ? findUnknownNames([...others, own], [own]) : [];
    return { usable: usable && !moved, problems: [...fixed, ...problems, ...(draft.kind === 'script' ? unknown : [])] };
  }, [draft, documents, isNew, words]);

  function write(body: string): void {
    if (!draft || body === draft.body) return;
    const read = readSourceFile(draft.kind, sourcePath(draft), body).document;
    // With a mistake in it the head stays as it was last read.
    editing.edit(isSource(read) ? { ...read, id: draft.id } : { ...draft, body });
  }
  return {
    editing: { ...editing, save: () => (found.usable ? editing.save() : Promise.resolve()) },
    draft,
    ...found,
    write,
    raw: () => (draft ? rawOf(draft.body) : {}),
    /** Writes what a form says into the text. */
    rewrite: (values: YamlValues) => draft && write(rewriteYaml(draft.body, values)),
  };
}
export type Source = ReturnType<typeof useSource>;
