import type { Field, Language } from '@/utils/library';
import type { Profile } from '@/utils/standards';
import type { Channel } from '@/utils/ticket';
import { isResult, type Result, type Setting } from '../helper';
import { helpers as ownHelpers } from '../helpers';
import { builtIn } from './built-in';
import { writeHtml } from './html';
import { keyOf, labelOf } from './labels';
import { readMarkdown } from './markdown';
import { parseTemplate } from './parse';
import { writePlain } from './plain';
import type { Helper, TemplateProblem, Words } from './scope';
import { makeSlots, type StopPlace } from './slots';
import type { Tree } from './tree';
import { asHelper, isBlankValue, overPlain, rootValues, wholeProfile } from './values';
import { walk } from './walk';

export interface RenderOptions {
  /** Values by name: the fields that are filled in, `customer`, `ticket`, anything else. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Helpers besides our own. */
  readonly helpers?: Readonly<Record<string, Helper>>;
  /** What `{{> name}}` stands for. */
  readonly partials?: Readonly<Record<string, string | Tree>>;
  readonly facts?: Readonly<Record<string, string>>;
  /** What a fact is called that is not among `facts`, in the reply's language. */
  readonly factName?: (key: string) => string | undefined;
  readonly lang: Language;
  /** The operator's clock: ISO date and `HH:MM`. */
  readonly now: { readonly date: string; readonly time: string };
  readonly channel: Channel;
  readonly profile?: Partial<Profile>;
  /** False leaves the part out: a second reply in the same letter, a tool that signs by itself. */
  readonly part?: { readonly greeting?: boolean; readonly closing?: boolean };
  /** The template's own fields: their labels name what is missing. */
  readonly fields?: Readonly<Record<string, Field>>;
}

export interface Rendered {
  readonly text: string;
  readonly html: string;
  /** Paths of the values that are not known, each once, in the order of the text. */
  readonly missing: readonly string[];
  /** Places in `text`, UTF-16 code units, that the operator is to fill. */
  readonly stops: readonly StopPlace[];
  /** Mistakes of the template or in a value. With any of them the reply must not be inserted. */
  readonly problems: readonly TemplateProblem[];
}

/** Finds included templates, parsing each once, when it is first asked for; what is wrong in one is told with its name. */
function finder(partials: RenderOptions['partials'] = {}, problems: TemplateProblem[]): (name: string) => Tree | undefined {
  const trees = new Map<string, Tree | undefined>();
  return (name) => {
    if (trees.has(name)) return trees.get(name);
    const partial = Object.hasOwn(partials, name) ? partials[name] : undefined;
    const parsed = typeof partial === 'string' ? parseTemplate(partial) : undefined;
    if (parsed && !parsed.ok) {
      const named = ({ ru, en }: Words): Words => ({ ru: `вставка «${name}»: ${ru}`, en: `partial "${name}": ${en}` });
      problems.push(...parsed.problems.map((problem) => ({ ...problem, message: named(problem.message) })));
    }
    const tree = typeof partial === 'object' ? partial : parsed?.ok ? parsed.tree : undefined;
    trees.set(name, tree);
    return tree;
  };
}

const nothing = { text: '', html: '', missing: [], stops: [] } as const;

/**
 * A reply from a template: Handlebars first, then Markdown, as HTML and as plain text. Values are never markup in
 * either. A value that is not known is a visible mark such as [Номер заказа], named in `missing` and placed in `stops`.
 * Never throws: what goes wrong is in `problems`.
 */
export function renderTemplate(template: Tree | string, options: RenderOptions): Rendered {
  const parsed = typeof template === 'string' ? parseTemplate(template) : { ok: true as const, tree: template };
  if (!parsed.ok) return { ...nothing, problems: parsed.problems };
  const { lang, fields = {}, facts = {}, factName = () => undefined, part = {} } = options;
  const profile = wholeProfile(options.profile);
  const base = { lang, now: options.now, channel: options.channel, profile, part, facts, factName };
  const setting: Setting = { ...base, data: rootValues(options.data, base, fields) };
  const slots = makeSlots();
  const missing = new Set<string>();
  const problems: TemplateProblem[] = [];
  const partial = finder(options.partials, problems);

  const mark = (key: string, label = labelOf(key, lang, fields)): string => {
    missing.add(key);
    return slots.put(`[${label}]`, { label, key });
  };
  const printResult = (result: Result, at: { line: number; column: number }): string => {
    if ('key' in result) return mark(result.key, result.label && !(result.key in fields) ? result.label[lang] : undefined);
    if ('label' in result) return slots.put(result.label && `[${result.label}]`, { label: result.label, key: '' });
    if ('message' in result) {
      problems.push({ ...at, message: result.message });
      return '';
    }
    return printText(result.text);
  };
  const printText = (text: string): string => (text.trim() === '' ? '' : slots.put(text.trim().replaceAll(/\r\n?/g, '\n')));
  const print = (
    value: unknown,
    { source, loc }: { readonly source: string; readonly loc: { readonly start: { line: number; column: number } } },
  ): string => {
    if (isResult(value)) return printResult(value, { line: loc.start.line, column: loc.start.column + 1 });
    if (Array.isArray(value) && value.length > 0)
      return printText(value.filter((one) => !isBlankValue(one) && typeof one !== 'object').join(', '));
    if (typeof value === 'object' && value !== null) {
      const name: unknown = Reflect.get(value, 'name');
      return typeof name === 'string' && name.trim() ? printText(name) : mark(keyOf(source));
    }
    return isBlankValue(value) || typeof value === 'function' ? mark(keyOf(source)) : printText(String(value));
  };

  const blocks = Object.fromEntries(Object.entries(builtIn).map(([name, helper]) => [name, overPlain(helper)]));
  const own = Object.fromEntries(Object.entries(ownHelpers).map(([name, definition]) => [name, asHelper(name, definition, setting)]));
  try {
    const walked = walk(parsed.tree, {
      context: setting.data,
      helpers: { ...blocks, ...own, ...options.helpers },
      partial,
      print,
      content: slots.words,
    });
    const parts = readMarkdown(walked.output);
    const plain = slots.fillPlain(writePlain(parts, slots, lang === 'ru' ? '—' : '-'));
    return { ...plain, html: writeHtml(parts, slots), missing: [...missing], problems: [...problems, ...walked.problems] };
  } catch {
    return {
      ...nothing,
      problems: [
        ...problems,
        {
          line: 1,
          column: 1,
          message: { ru: 'сбой при подстановке: в шаблоне ошибка', en: 'rendering failed: the template has a mistake' },
        },
      ],
    };
  }
}
