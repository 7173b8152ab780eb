import type { Problem, Template } from '@/utils/library';
import { parseTemplate } from '../engine';
import { builtIn } from '../engine/built-in';
import { helpers } from '../helpers';
import { lintManners } from './manners';
import { renderWith, sampleValues } from './sample';
import { usesOf } from './uses';
import type { Surroundings } from './surroundings';

/** Values that every reply has, whatever its fields. */
const always = new Set(['customer', 'operator', 'company', 'ticket', 'channel', 'lang', 'today', 'time', 'currency']);
const helperNames: ReadonlySet<string> = new Set([...Object.keys(helpers), ...Object.keys(builtIn)]);

/** What is wrong in the body of a template; `bodyLine` is the line of the file on which the body starts. */
export function lintTemplate(path: string, template: Template, bodyLine: number, around: Surroundings): readonly Problem[] {
  const problem = (line: number, field: string, severity: Problem['severity'], ru: string, en: string): Problem => ({
    file: path,
    line: line + bodyLine - 1,
    field,
    severity,
    message: { ru, en },
  });
  const parsed = parseTemplate(template.body);
  if (!parsed.ok)
    return parsed.problems.map(({ line, column, message }) => problem(line, `body:${column}`, 'error', message.ru, message.en));
  const subject = template.subject === undefined ? undefined : parseTemplate(template.subject);
  const uses = [...usesOf(parsed.tree, helperNames), ...(subject?.ok ? usesOf(subject.tree, helperNames) : [])];
  const problems: Problem[] =
    subject && !subject.ok
      ? [{ ...problem(0, 'subject', 'error', subject.problems[0]?.message.ru ?? '', subject.problems[0]?.message.en ?? ''), line: 0 }]
      : [];
  for (const { kind, name, loc, root } of uses) {
    const line = loc.start.line;
    if (kind === 'helper' && !helperNames.has(name))
      problems.push(problem(line, 'body', 'error', `неизвестный помощник «${name}»`, `unknown helper "${name}"`));
    if (kind === 'value' && root && !(name in template.fields) && !always.has(name) && !helperNames.has(name)) {
      problems.push(problem(line, 'body', 'error', `«${name}» нет среди полей (fields)`, `"${name}" is not among the fields`));
    }
    if (kind === 'partial' && !Object.hasOwn(around.partials, name))
      problems.push(problem(line, 'body', 'error', `нет шаблона «${name}» для вставки`, `there is no template "${name}" to include`));
    if (kind === 'fact' && !Object.hasOwn(around.facts, name)) {
      const old = around.everyFact.has(name);
      problems.push(
        problem(
          line,
          'body',
          old ? 'warning' : 'error',
          old ? `факт «${name}» сейчас не действует` : `факта «${name}» нет ни в одной статье`,
          old ? `the fact "${name}" is not valid now` : `no reference states the fact "${name}"`,
        ),
      );
    }
  }
  const used = new Set(uses.map(({ name }) => name));
  for (const [key, { label }] of Object.entries(template.fields)) {
    if (used.has(key)) continue;
    const [ru, en] = [`поле «${label.ru}» не используется`, `the field "${label.en}" is not used`];
    problems.push({ ...problem(0, `fields.${key}`, 'warning', ru, en), line: 0 });
  }
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const rendered = renderWith(sampleValues(template), template, parsed.tree, around);
  const manners = rendered.problems.length > 0 ? [] : lintManners(template, parsed.tree, around);
  return [
    ...problems,
    ...rendered.problems.map(({ line, message }) => problem(line, 'body', 'error', message.ru, message.en)),
    ...manners.map(({ line, message }) => problem(line, 'body', 'warning', message.ru, message.en)),
  ];
}
