import * as v from 'valibot';
import type { LibraryDocument, Problem } from './documents';
import { readFrontMatter } from './front-matter';
import { wordsOf } from './messages';
import type { ParsedFile } from './parsed-file';
import { referenceSchema, templateSchema } from './schema';
import { readSourceFile, sourceKindOf } from './source-file';

const known = {
  template: new Set(Object.keys(templateSchema.entries)),
  reference: new Set(Object.keys(referenceSchema.entries)),
};

/** Facts may be written as `delivery: {days: 5}` as well as `delivery.days: 5`. */
function flat(value: unknown, prefix = ''): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { [prefix]: value };
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flat(inner, prefix ? `${prefix}.${key}` : key)));
}

/** What a file that says less than it could is taken to say: its name is its id, its letters its language. */
function completed(path: string, values: Readonly<Record<string, unknown>>, body: string): Record<string, unknown> {
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
  const id = values['id'] ?? name;
  const lang = values['lang'] ?? (/[а-яё]/i.test(body) ? 'ru' : 'en');
  const facts = typeof values['facts'] === 'object' && values['facts'] !== null ? flat(values['facts']) : values['facts'];
  return { ...values, id, title: values['title'] ?? id, lang, ...(facts === undefined || facts === null ? {} : { facts }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a template (`.hbs`), a reference (`.md`), or the YAML of a script, the directory or the profile. Fields that this version does not know are kept in `other`.
 * @returns the document, unless something in it is wrong; problems name the file, the line and the field
 */
export function parseLibraryFile(path: string, source: string): ParsedFile {
  const problem = (line: number, field: string, ru: string, en: string, severity: Problem['severity'] = 'error'): Problem => ({
    file: path,
    line,
    field,
    severity,
    message: { ru, en },
  });
  const sourceKind = sourceKindOf(path);
  if (sourceKind) return readSourceFile(sourceKind, path, source);
  const kind = /\.(?:hbs|handlebars)$/i.test(path) ? 'template' : /\.(?:md|markdown)$/i.test(path) ? 'reference' : undefined;
  if (!kind)
    return {
      problems: [
        problem(
          0,
          '',
          'это не файл библиотеки: шаблон .hbs, статья .md, scripts/*.yaml, directory.yaml, profile.yaml',
          'this is no file of a library: a template .hbs, a reference .md, scripts/*.yaml, directory.yaml, profile.yaml',
        ),
      ],
    };
  const front = readFrontMatter(source);
  if (front?.fault) return { problems: [problem(front.fault.line, '', front.fault.message.ru, front.fault.message.en)] };
  if (front && front.values !== null && !isRecord(front.values)) {
    return {
      problems: [
        problem(
          2,
          '',
          'между строками --- нужны поля вида «имя: значение»',
          'between the --- lines there must be fields such as "name: value"',
        ),
      ],
    };
  }
  const problems: Problem[] = [];
  const given = isRecord(front?.values) ? front.values : {};
  if (given['id'] === undefined)
    problems.push(problem(1, 'id', 'нет id, взято имя файла', 'no id, the name of the file is taken', 'warning'));
  const body = (front?.body ?? source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).replace(/^\n+/, '').trimEnd();
  if (!body) problems.push(problem(front?.bodyLine ?? 1, 'body', 'после полей нет текста', 'there is no text after the fields', 'warning'));
  const values = Object.fromEntries(Object.entries(completed(path, given, body)).filter(([, value]) => value !== null));
  const result = v.safeParse(kind === 'template' ? templateSchema : referenceSchema, values);
  if (!result.success) {
    const wrong = result.issues.map((issue) => {
      const at = (issue.path ?? []).map(({ key }) => String(key));
      const words = wordsOf(issue.message, issue.input !== undefined);
      return problem(front?.lineOf(at) ?? 1, at.join('.'), words.ru, words.en);
    });
    return { problems: [...problems, ...wrong] };
  }
  const other = Object.fromEntries(Object.entries(given).filter(([key]) => !known[kind].has(key)));
  return { document: { kind, ...result.output, other, body } as LibraryDocument, problems };
}
