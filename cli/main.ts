import { parseArgs } from 'node:util';
import { type Command, isComplaint, type Terminal } from './command';
import { helpOf, helpOfAll } from './help';

const files = import.meta.glob<Command>(['./commands/*.ts'], { import: 'default', eager: true });

/** Every command by its name, which is the name of its file. */
export const commands: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.entries(files).map(([path, command]) => [path.replaceAll(/^.*\/|\.ts$/g, ''), command]),
);

type Read = { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly positionals: readonly string[] };

function read(args: readonly string[], command: Command): Read | string {
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
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/**
 * Runs a command line.
 * @returns the exit status: 0 well, 1 something in the input was wrong, 2 the command line was
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { lang, complain, print } = terminal;
  const [name = '', ...rest] = args;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    await print(helpOfAll(commands, lang));
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(`${lang === 'ru' ? 'нет такой команды' : 'there is no such command'}: ${name}\n\n${helpOfAll(commands, lang)}`);
    return 2;
  }
  const given = read(rest, command);
  if (typeof given !== 'string' && given.values['help']) {
    await print(helpOf(name, command, lang));
    return 0;
  }
  const lacking =
    typeof given === 'string' ? [] : Object.entries(command.options).filter(([key, option]) => option.required && !given.values[key]);
  const wanting = lacking.map(([key]) => `--${key}`).join(', ');
  if (typeof given === 'string' || wanting || (command.files && given.positionals.length !== 1)) {
    const missing = lang === 'ru' ? 'не указано' : 'not given';
    complain(
      `otklik ${name}: ${typeof given === 'string' ? given : `${missing}: ${wanting || command.files}`}\n\n${helpOf(name, command, lang)}`,
    );
    return 2;
  }
  try {
    return await command.run({ terminal, options: given.values, files: given.positionals });
  } catch (fault) {
    if (!isComplaint(fault)) throw fault;
    complain(`otklik ${name}: ${fault.complaint[lang]}\n`);
    return 2;
  }
}
