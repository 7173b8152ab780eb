import { type Dialect, quoted, type Writer } from './dialect';

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
      return `{{${to.field(setting('name') ?? choices[0] ?? 'menu', { type: 'choice', choices: chosen ? [chosen, ...choices] : choices })}}}`;
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
      return ['endif', 'note', 'endnote', 'if', 'else', 'elseif'].includes(word.toLowerCase())
        ? `{{!-- ${all.replaceAll(/[{}]/g, '')} --}}`
        : '{{tab}}';
  }
}

/** `{formtext: name=срок; default=завтра}`: Text Blaze, as its texts are copied. */
export const textBlaze: Dialect = {
  names: {},
  sign: /\{(?:formtext|formmenu|formdate|formparagraph|cursor|clipboard)\b[^{}]*\}/i,
  translate: (text, to) =>
    text.replaceAll(
      /(?<!\{)\{(formtext|formparagraph|formdate|formmenu|cursor|clipboard|time|import|site|if|elseif|else|endif|note|endnote|click|key|run)\s*(?::\s*([^{}]*))?\}(?!\})/gi,
      (all: string, word: string, rest: string | undefined) => {
        const made = codeOf(word, rest ?? '', all, to);
        return made.startsWith('{{') ? to.code(made) : made;
      },
    ),
};
