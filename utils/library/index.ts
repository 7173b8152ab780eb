export { tellingBy } from './messages';
export { writeArchive } from './archive';
export { bytesAsText, textAsBytes } from './packing';
export { checkDocument, readBundle, writeBundle } from './bundle';
export type { Field, Language, LibraryDocument, Problem, Reference, SourceDocument, Status, Template } from './documents';
export { type Filed, findDuplicates } from './duplicates';
export { factLabel, factName } from './fact-label';
export { factsOf } from './facts';
export { bodyLineOf, readFrontMatter } from './front-matter';
export { type Columns, parts } from './columns';
export type { Importer, Table } from './importer';
export { guessImporter, importers } from './importers';
export {
  chooseFiles,
  type Conflict,
  type ImportPlan,
  originOf,
  type PlanStep,
  prepareImport,
  sameDocument,
  documentSum,
  type SkipReason,
} from './importing';
export { parseLibraryFile } from './parse';
export type { ParsedFile } from './parsed-file';
export { type GivenFile, openSources, type SourceFile, tooLarge } from './sources';
export { namesField, renameField } from './rename-field';
export { isReserved } from './reserved';
export { readSourceFile, scriptIdOf, type SourceKind, sourceKindOf, sourcePath } from './source-file';
export { standing } from './standing';
export { writeTable } from './table';
export { rewriteYaml, type YamlValue, type YamlValues } from './edit-yaml';
export { readYaml } from './yaml-file';
export * as plain from './plain-values';
export { pathOf, writeLibraryFile } from './write';
export { type Block, type Inline, readLetter as readBlocks, writeLetter as writeBlocks } from './letter';
export { withHead } from './with-head';
