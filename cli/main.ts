import { parseArgs } from 'node:util';
import { type Command, type Complaint, complaint, isComplaint, type Terminal } from './command';
import { faultOf } from './fault';
import { helpOf, helpOfAll } from './help';

const files = import.meta.glob<Command>(['./commands/*.ts'], { import: 'default', eager: true });

/** Every command by its name, which is the name of its file. */
export const commands: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.entries(files).map(([path, command]) => [path.replaceAll(/^.*\/|\.ts$/g, ''), command]),
);

type Read = { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly positionals: readonly string[] };

/** What is wrong with a command line, by Node's own code for it; the name in question stands in its message. */
function misread(fault: unknown): Complaint {
  const { code, message } = Object(fault) as { readonly code?: string; readonly message?: string };
  const [, name = ''] = /'([^' ]+)[^']*'/.exec(message ?? '') ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return complaint(`нет такого параметра: ${name}`, `there is no such option: ${name}`);
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return complaint(`лишнее: ${name}`, `too much: ${name}`);
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw fault;
  return / not take /.test(message ?? '')
    ? complaint(`${name} пишется без значения`, `${name} takes no value`)
    : complaint(`после ${name} нужно значение`, `${name} needs a value`);
}

function read(args: readonly string[], command: Command): Read | Complaint {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.files !== undefined,
    });
    return { values: values, positionals };
  } catch (fault) {
    return misread(fault);
  }
}

/** What is missing from a command line, or too much in it. */
function wrongIn({ values, positionals }: Read, { options, files: wanted }: Command): Complaint | undefined {
  const lacking = Object.entries(options).filter(([key, option]) => option.required && !values[key]);
  const missing = lacking.map(([key]) => `--${key}`).join(', ') || (wanted && positionals.length === 0 ? wanted : '');
  if (missing) return complaint(`не указано: ${missing}`, `not given: ${missing}`);
  const over = positionals.slice(1).join(' ');
  return over ? complaint(`лишнее: ${over}`, `too much: ${over}`) : undefined;
}

/**
 * Runs a command line.
 * @returns the exit status: 0 well, 1 something in the input was wrong, 2 the command line was
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { lang, complain, print } = terminal;
  const [first = '', ...rest] = args;
  const asksHelp = first === 'help' || first === '--help' || first === '-h';
  const name = asksHelp ? (rest[0] ?? '') : first;
  if (name === '') {
    await print(helpOfAll(commands, lang));
    return asksHelp ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(`${lang === 'ru' ? 'нет такой команды' : 'there is no such command'}: ${name}\n\n${helpOfAll(commands, lang)}`);
    return 2;
  }
  const given = asksHelp ? undefined : read(rest, command);
  if (given === undefined || (!isComplaint(given) && given.values['help'])) {
    await print(helpOf(name, command, lang));
    return 0;
  }
  const wrong = isComplaint(given) ? given : wrongIn(given, command);
  if (isComplaint(given) || wrong) {
    complain(`otklik ${name}: ${wrong?.complaint[lang]}\n\n${helpOf(name, command, lang)}`);
    return 2;
  }
  try {
    return await command.run({ terminal, options: given.values, files: given.positionals });
  } catch (fault) {
    const told = isComplaint(fault) ? fault : faultOf(fault);
    if (!told) throw fault;
    complain(`otklik ${name}: ${told.complaint[lang]}\n`);
    return 2;
  }
}
