import type { Command, Option, Terminal } from './command';

type Lang = Terminal['lang'];

const flag = (name: string, { short, type, value }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}`;

function usage(name: string, { options, files }: Command): string {
  const required = Object.entries(options).filter(([, option]) => option.required);
  const rest = Object.keys(options).length > required.length;
  return [
    'otklik',
    name,
    ...required.map(([key, option]) => flag(key, { ...option, short: '' })),
    ...(rest ? ['[…]'] : []),
    ...(files ? [files] : []),
  ].join(' ');
}

/** How one command is used. */
export function helpOf(name: string, command: Command, lang: Lang): string {
  const rows = Object.entries(command.options).map(([key, option]) => [flag(key, option), option.about[lang]] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [usage(name, command), '', command.about[lang], '', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`), ''].join(
    '\n',
  );
}

/** All commands in a line each. */
export function helpOfAll(commands: Readonly<Record<string, Command>>, lang: Lang): string {
  const names = Object.keys(commands).toSorted();
  const width = Math.max(...names.map((name) => name.length));
  const head = lang === 'ru' ? 'otklik КОМАНДА [ПАРАМЕТРЫ]' : 'otklik COMMAND [OPTIONS]';
  const foot = lang === 'ru' ? 'Подробно о команде: otklik КОМАНДА --help' : 'More about a command: otklik COMMAND --help';
  return [head, '', ...names.map((name) => `  ${name.padEnd(width)}  ${commands[name]?.about[lang] ?? ''}`), '', foot, ''].join('\n');
}

/** The language of the terminal: that of LC_ALL, LC_MESSAGES or LANG, English where they name none of ours. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Lang {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^ru\b|^ru_/i.test(locale) ? 'ru' : 'en';
}
