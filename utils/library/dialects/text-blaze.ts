import { argument, type Dialect, quoted, type Writer } from './dialect';
import { conditionOf } from './liquid-values';

const remark = (all: string): string => `{{!-- ${all.replaceAll(/[{}]/g, '')} --}}`;

/** Whether each condition that is open could be asked here. */
type Open = boolean[];

function conditionTag(word: string, rest: string, all: string, to: Writer, open: Open): string {
  const asked = rest.replaceAll(/\{=\s*([^{}]*)\}/g, '$1').replaceAll(/(?<![=<>!])=(?!=)/g, '==');
  // A name is that of a form's field, which is declared where the form stands.
  const fields: Writer = { ...to, test: (name) => to.field(name), value: (name) => to.field(name) };
  const kind = word.toLowerCase();
  if (kind === 'if') {
    const condition = conditionOf(asked, fields, new Map());
    open.push(condition !== undefined);
    if (condition !== undefined) return `{{#if ${argument(condition)}}}`;
  } else if (open.at(-1) === true) {
    if (kind === 'endif') open.pop();
    if (kind === 'endif') return '{{/if}}';
    if (kind === 'else') return '{{else}}';
    const condition = conditionOf(asked, fields, new Map());
    if (condition !== undefined) return `{{else if ${argument(condition)}}}`;
  } else if (kind === 'endif') open.pop();
  to.lost(all);
  return remark(all);
}

function codeOf(word: string, rest: string, all: string, to: Writer): string {
  const parts = rest.split(';').map((part) => part.trim());
  const setting = (name: string): string | undefined =>
    parts.find((part) => new RegExp(`^${name}\\s*=`, 'i').test(part))?.replace(/^[^=]*=\s*/, '');
  switch (word.toLowerCase()) {
    case 'formtext':
    case 'formparagraph':
    case 'formdate': {
      const key = to.field(setting('name') ?? 'text', word.toLowerCase() === 'formdate' ? { type: 'date' } : {});
      const fallback = setting('default');
      return fallback ? `{{default ${key} ${quoted(fallback)}}}` : `{{${key}}}`;
    }
    case 'formmenu': {
      const choices = parts.filter((part) => part !== '' && !/^\w+\s*=/.test(part));
      const chosen = setting('default');
      return `{{${to.field(setting('name') ?? choices[0] ?? 'menu', { type: 'choice', choices: [...new Set(chosen ? [chosen, ...choices] : choices)] })}}}`;
    }
    case 'cursor':
      return '{{tab}}';
    case 'clipboard':
      return `{{tab ${quoted('clipboard')}}}`;
    case 'time':
      return '{{date today}}';
    case 'import':
      return to.include(parts[0]?.replace(/^\//, '') ?? '');
    default:
      to.lost(all);
      return /^(?:end\w*|note|repeat|formtoggle)$/i.test(word) ? remark(all) : '{{tab}}';
  }
}

const words =
  'formtext|formparagraph|formdate|formmenu|formtoggle|endformtoggle|cursor|clipboard|time|import|site|if|elseif|else|endif|note|endnote|repeat|endrepeat|click|key|run|urlload|dbselect';
const pattern = new RegExp(
  `(?<!\\{)\\{(${words})\\s*(?::\\s*((?:[^{}]|\\{=[^{}]*\\})*))?\\}|\\{=\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*\\}`,
  'giu',
);

/** `{formtext: name=срок; default=завтра}`, `{if: срок="завтра"}…{else}…{endif}`, `{=срок}`: Text Blaze, as its texts are copied. */
export const textBlaze: Dialect = {
  names: {},
  sign: /\{(?:formtext|formmenu|formdate|formparagraph|formtoggle|cursor|clipboard|if:|time:)[^{}]*/i,
  translate(text, to) {
    const open: Open = [];
    const translated = text.replaceAll(
      pattern,
      (all: string, word: string | undefined, rest: string | undefined, printed: string | undefined) => {
        if (printed !== undefined) return to.code(`{{${to.field(printed)}}}`);
        const isCondition = /^(?:if|elseif|else|endif)$/i.test(word ?? '');
        const made = isCondition ? conditionTag(word ?? '', rest ?? '', all, to, open) : codeOf(word ?? '', rest ?? '', all, to);
        return made.startsWith('{{') ? to.code(made) : made;
      },
    );
    const unclosed = open.filter(Boolean).length;
    if (unclosed > 0) to.lost('{endif}');
    return translated + to.code('{{/if}}').repeat(unclosed);
  },
};
