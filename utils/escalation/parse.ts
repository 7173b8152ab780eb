import * as v from 'valibot';
import { plain, type Problem, readYaml, tellingBy } from '../library';
import type { Directory, Receiver } from './directory';
import { hoursFit } from './hours';

const receiver = v.object(
  {
    id: plain.id,
    name: plain.filled,
    answers: v.optional(plain.texts, []),
    topics: v.optional(plain.texts, []),
    email: v.optional(
      v.pipe(
        plain.text,
        v.check((one) => one === '' || /^\S+@\S+\.\S+$/u.test(one), 'email'),
      ),
      '',
    ),
    phone: v.optional(plain.text, ''),
    channel: v.optional(v.picklist(['email', 'note', 'phone', 'chat'], 'channel'), 'email'),
    hours: v.optional(v.pipe(plain.text, v.check(hoursFit, 'hours')), ''),
    deputy: v.exactOptional(plain.filled),
    sla: v.optional(v.pipe(v.number('sla'), v.minValue(0.25, 'sla'), v.maxValue(2000, 'sla')), 24),
    sees: v.optional(plain.texts, []),
    department: v.exactOptional(plain.filled),
  },
  'receiver',
);
/** What each check of a directory's field says when it fails. */
const wordsOf = tellingBy({
  email: { ru: 'это не адрес почты', en: 'this is no mail address' },
  channel: { ru: 'канал: email, note, phone или chat', en: 'the channel is email, note, phone or chat' },
  hours: { ru: 'часы вида «пн-пт 9:00-18:00» или «24/7»', en: 'hours such as "mon-fri 9:00-18:00" or "24/7"' },
  sla: { ru: 'срок ответа в часах: от 0,25 до 2000', en: 'the term of an answer in hours: 0.25 to 2000' },
  list: { ru: 'нужен список', en: 'this must be a list' },
  receiver: {
    ru: 'у получателя есть id, name, answers, email и другие поля',
    en: 'a receiver has id, name, answers, email and other fields',
  },
  directory: { ru: 'нужны списки departments и people', en: 'there must be lists: departments and people' },
});

export interface ParsedDirectory {
  /** Those who can be used; undefined where the file as a whole cannot be read. */
  readonly directory?: Directory;
  /** Whether everybody in the file can be: only then may a form write into it. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `directory.yaml`: departments, people, what they answer for. Who is wrong there is named and left out, the others stay. */
export function parseDirectory(path: string, source: string): ParsedDirectory {
  const at = (line: number, field: string, message: Problem['message'], severity: Problem['severity'] = 'error'): Problem => ({
    file: path,
    line,
    field,
    severity,
    message,
  });
  const { values, lineOf, fault } = readYaml(source);
  if (fault) return { problems: [at(fault.line, '', fault.message)], whole: false };
  const given = values ?? {};
  if (!isRecord(given)) return { problems: [at(1, '', wordsOf('directory', true))], whole: false };
  const wrong: Problem[] = [];
  const listed = (['departments', 'people'] as const).flatMap((list) => {
    const all = given[list] ?? [];
    if (!Array.isArray(all)) wrong.push(at(lineOf([list]), list, wordsOf('list', true)));
    return (Array.isArray(all) ? all : []).flatMap((one: unknown, nth) => {
      const result = v.safeParse(receiver, one);
      const field = [list, String(nth)];
      if (result.success)
        return [{ one: { ...result.output, kind: list === 'people' ? 'person' : 'department' } satisfies Receiver, field }];
      for (const issue of result.issues) {
        const place = [...field, ...(issue.path ?? []).map(({ key }) => String(key))];
        wrong.push(at(lineOf(place), place.join('.'), wordsOf(issue.message, issue.input !== undefined)));
      }
      return [];
    });
  });
  const ids = new Set(listed.map(({ one }) => one.id));
  const problems = listed.flatMap(({ one: { id, deputy, department }, field }, nth) => [
    ...(listed.findIndex(({ one }) => one.id === id) < nth
      ? [at(lineOf([...field, 'id']), [...field, 'id'].join('.'), { ru: `«${id}» уже есть`, en: `"${id}" is there already` })]
      : []),
    ...(deputy !== undefined && !ids.has(deputy)
      ? [
          at(lineOf([...field, 'deputy']), [...field, 'deputy'].join('.'), {
            ru: `«${deputy}» нет в справочнике`,
            en: `"${deputy}" is not in the directory`,
          }),
        ]
      : []),
    ...(department !== undefined && !ids.has(department)
      ? [
          at(
            lineOf([...field, 'department']),
            [...field, 'department'].join('.'),
            { ru: `«${department}» нет в справочнике`, en: `"${department}" is not in the directory` },
            'warning',
          ),
        ]
      : []),
  ]);
  return { directory: { receivers: listed.map(({ one }) => one) }, whole: wrong.length === 0, problems: [...wrong, ...problems] };
}
